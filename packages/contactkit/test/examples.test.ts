import { spawn } from 'node:child_process';
import { type Mocks, startMock } from '@contactkit/mocks';
import type { Fetch } from '@contactkit/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignCompany } from '../examples/handle-errors.js';
import { createContacts } from '../src/index.js';
import { providerCaseOf } from './provider-cases.js';

const PATIENCE = 60_000;
const LONGEST_RUN = 30_000;

describe('quickstart', () => {
  it('leads one program through each provider, and ends by itself', {
    timeout: PATIENCE,
  }, async () => {
    const { code, out, errors } = await run(['examples/quickstart.ts']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const steps = (provider: string) => out.split('\n').filter((line) => line.startsWith(`${provider} `));
    expect(steps('orq')).toEqual([
      expect.stringMatching(/^orq create: contact_\w{26}, without username, firstName, lastName, phones$/),
      expect.stringMatching(/^orq findBy.externalId: contact_\w{26}$/),
      'orq tags.set: customer',
      'orq update: Nora Berg',
      'orq iterate: 3 contacts, 50 a page',
      expect.stringMatching(/^orq delete: contact_\w{26}$/),
    ]);
    expect(steps('chatwoot')).toEqual([
      'chatwoot create: 119, without username, firstName, lastName, tags',
      'chatwoot count: 3',
      'chatwoot findBy.phone: 119',
      'chatwoot search: 2',
      'chatwoot tags.set: customer',
      'chatwoot update: Nora Berg',
      'chatwoot iterate: 3 contacts, 15 a page',
      'chatwoot delete: 119',
    ]);
    expect(steps('sendblue')).toEqual([
      'sendblue create: +16175550143, without externalId, username, fullName, emails',
      'sendblue count: 3',
      'sendblue findBy.phone: +16175550143',
      'sendblue tags.set: customer',
      'sendblue update: Nora Berg',
      'sendblue iterate: 3 contacts, 1000 a page',
      'sendblue delete: +16175550143',
    ]);
    expect(steps('digivault').at(-2)).toBe('digivault iterate: 3 contacts, 100 a page');
    expect(steps('digivault')).toHaveLength(4);
    expect(out).toContain('The mocks remember');
    expect(out).toContain('packages/contactkit/README.md');
  });

  it('closes the mocks and says why, when a call fails', { timeout: PATIENCE }, async () => {
    const unplug = 'globalThis.fetch = async () => { throw new Error("unplugged"); };';
    const { code, out, errors } = await run([
      `--import=data:text/javascript,${unplug}`,
      'examples/quickstart.ts',
    ]);
    expect({ code, out, errors }).toEqual({
      code: 1,
      out: '',
      errors: 'orq contacts.create: network (unplugged)\n',
    });
  });
});

describe('the other examples', () => {
  let mocks: Mocks<'chatwoot' | 'digivault'>;
  beforeAll(async () => {
    mocks = await startMock(['chatwoot', 'digivault']);
  }, PATIENCE);
  afterAll(() => mocks?.close());

  it('first-contact runs as it stands', { timeout: PATIENCE }, async () => {
    mocks.chatwoot.twin.clear();
    const { code, out, errors } = await run(['examples/first-contact.ts'], {
      CHATWOOT_BASE_URL: mocks.chatwoot.url,
      CHATWOOT_API_ACCESS_TOKEN: 'any',
      CHATWOOT_ACCOUNT_ID: '3',
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toMatch(/^\d+ Nora Lindqvist nora@lindqvist.example offline\n$/);
  });

  it('on-a-mock runs as it stands', { timeout: PATIENCE }, async () => {
    const { code, out, errors } = await run(['examples/on-a-mock.ts']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe('Ines dana@faro.example 2\n');
  });

  it('handle-errors says what became of a change', async () => {
    const open = (provider: 'chatwoot' | 'digivault', prefer: string) => {
      const fetch: Fetch = (url, init) =>
        globalThis.fetch(url, {
          ...init,
          headers: { ...Object.fromEntries(new Headers(init.headers)), prefer },
        });
      return createContacts(providerCaseOf(provider).open({ baseUrl: mocks[provider].url, fetch }));
    };
    mocks.chatwoot.twin.reset();
    expect(await assignCompany(open('chatwoot', ''), '118', 'Faro')).toBe('stored at 118');
    expect(await assignCompany(open('chatwoot', 'code=404'), '7', 'Faro')).toBe('there is no 7');
    expect(await assignCompany(open('digivault', ''), '7', 'Faro')).toBe(
      'digivault has no place for company',
    );
    await expect(assignCompany(open('chatwoot', 'code=401'), '7', 'Faro')).rejects.toThrow('unauthenticated');
  });
});

/** Runs an example as a user would, on the built package, until it ends. */
async function run(args: string[], variables: Record<string, string> = {}) {
  const cwd = new URL('../', import.meta.url);
  // Warnings of the Node that runs this are not the example's.
  const env = { ...process.env, NODE_NO_WARNINGS: '1', ...variables };
  const child = spawn(process.execPath, ['--import=tsx', ...args], { cwd, env, timeout: LONGEST_RUN });
  const output = { out: '', errors: '' };
  child.stdout.on('data', (data) => {
    output.out += data;
  });
  child.stderr.on('data', (data) => {
    output.errors += data;
  });
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { code, ...output };
}
