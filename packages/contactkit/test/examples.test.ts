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
    expect(cells).toEqual([
      ['provider ', 'operation', 'what came back'],
      ['orq      ', 'create   ', 'contact_01KQYDCQ9TXAKXJWA9KXNS0B9Q  Priya Vance'],
      ['orq      ', 'retrieve ', 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F  Amara Lindqvist'],
      ['orq      ', 'update   ', 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F  Amara Lindqvist-Roy'],
      ['orq      ', 'list     ', expect.stringMatching(/^2 contacts: contact_\w+, contact_\w+$/)],
      ['orq      ', 'delete   ', 'nothing'],
      ['chatwoot ', 'create   ', '119  Priya Raman'],
      ['chatwoot ', 'retrieve ', '118  Nora Lindqvist'],
      ['chatwoot ', 'update   ', '118  Nora Lindqvist Berg'],
      ['chatwoot ', 'list     ', '2 contacts: 118, 97'],
      ['chatwoot ', 'delete   ', 'nothing'],
      ['sendblue ', 'create   ', '+13055550117  Priya Raman'],
      ['sendblue ', 'retrieve ', '+12025550143  Ines Duarte'],
      ['sendblue ', 'update   ', '+12025550143  Ines Duarte'],
      ['sendblue ', 'list     ', '2 contacts: +12025550143, +442079460958'],
      ['sendblue ', 'delete   ', 'nothing'],
      ['digivault', 'create   ', '5I5SaSOsqbiDiT5g  JunoPark'],
      ['digivault', 'retrieve ', 'pWykuDQvCTcwd7xD  Mira Solheim'],
      ['digivault', 'update   ', 'pWykuDQvCTcwd7xD  Mira Solheim (studio)'],
      ['digivault', 'list     ', '2 contacts: pWykuDQvCTcwd7xD, 2D6dnOMkaW7vDtAp'],
      ['digivault', 'delete   ', 'nothing'],
    ]);
    expect(out).toContain('The mocks are static');
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
    const { code, out, errors } = await run(['examples/first-contact.ts'], {
      CHATWOOT_BASE_URL: mocks.chatwoot.url,
      CHATWOOT_API_ACCESS_TOKEN: 'any',
      CHATWOOT_ACCOUNT_ID: '3',
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe('118 Nora Lindqvist nora@lindqvist.example offline\n97 Nora L. undefined offline\n');
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
