import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const FILES = {
  'package.json': '{ "type": "module" }',
  'outside.js': 'export const outside = () => 1;',
  'src/greet.js': `
    import { outside } from '../outside.js';
    import { numbers } from './generated/numbers.js';
    import './loaded.js';
    export const greet = () => numbers().length + outside();`,
  'src/load-late.js': "export const loadLate = async () => (await import('./late.js')).value;",
  'src/late.js': 'export const value = 1;\nexport function unused() {}',
  'src/loaded.js': 'function once() {}\nonce();',
  'src/generated/numbers.js': 'export const numbers = () => [1, 2];',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['a file in which a function runs, and neither generated nor loaded ones', 'greet()', ['src/greet.js']],
  ['no file that is loaded during the call and runs no function', 'loadLate()', ['src/load-late.js']],
  ['nothing of what ran before', 'undefined', []],
])('counts %s', (_, call, files) => {
  expect(trace(call)).toEqual(files);
});

/** Traces a call in a process of its own: what vitest loads has functions that vitest adds. */
function trace(call: string): unknown {
  const program = `
    import { pathToFileURL } from 'node:url';
    import { traceFiles } from './trace-files.ts';
    const root = pathToFileURL(${JSON.stringify(`${folder}/`)});
    const { greet } = await import(new URL('src/greet.js', root));
    const { loadLate } = await import(new URL('src/load-late.js', root));
    greet();
    console.log(JSON.stringify(await traceFiles(root, async () => ${call})));`;
  const flags = ['--import=tsx', '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: import.meta.dirname, encoding: 'utf8' }));
}
