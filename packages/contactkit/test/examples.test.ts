import { spawn } from 'node:child_process';
import { type Mocks, startMock } from '@contactkit/mocks';
import type { Fetch } from '@contactkit/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignCompany } from '../examples/handle-errors.js';
import { providerCases } from './provider-cases.js';

const PATIENCE = 60_000;
const LONGEST_RUN = 30_000;

describe('quickstart', () => {
  it('shows what each provider answered, in aligned columns, and ends by itself', {
    timeout: PATIENCE,
  }, async () => {
    const { code, out, errors } = await run(['examples/quickstart.ts']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const table = out.slice(0, out.indexOf('\n\n')).split('\n');
    const cells = table.map((line) => [line.slice(0, 9), line.slice(11, 20), line.slice(22)]);
    const row = (provider: string, operation: string, answer: string) => [
      provider.padEnd(9),
      operation.padEnd(9),
      expect.stringMatching(new RegExp(`^${answer}$`)),
    ];
    const rowsOf = (provider: string, id: string, name: string, changed: string) => [
      row(provider, 'create', `${id}  ${name}`),
      row(provider, 'retrieve', `${id}  ${name}`),
      row(provider, 'update', `${id}  ${changed}`),
      row(provider, 'list', `3 contacts: .*${id}.*`),
      row(provider, 'delete', 'nothing'),
    ];
    expect(cells).toEqual([
      row('provider', 'operation', 'what came back'),
      ...rowsOf('orq', 'contact_\\w{26}', 'Priya Vance', 'Priya Vance-Roy'),
      ...rowsOf('chatwoot', '119', 'Priya Raman', 'Priya Raman Berg'),
      ...rowsOf('sendblue', '\\+13055550117', 'Priya Raman', 'Priya Raman'),
      ...rowsOf('digivault', '\\w{16}', 'JunoPark', 'Juno Park \\(studio\\)'),
    ]);
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
      return providerCases[provider].open({ baseUrl: mocks[provider].url, fetch });
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
