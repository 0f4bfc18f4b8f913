import { parseArgs } from 'node:util';
import { artifactsOf, differencesOf, writeArtifacts } from './artifacts.js';
import { loadSpecs } from './load.js';
import { SpecError } from './spec/document.js';

/** How a run ended. */
export interface Outcome {
  exitCode: 0 | 1 | 2;
  /** What to print: to the error output when the exit code is not 0. */
  text: string;
}

/**
 * Does what the command line asks for: writes the generated files, compares them (`--check`), or only checks the specs
 * (`--lint`); in this repository, or in `--root <folder>`.
 */
export async function run(args: string[], repository: string): Promise<Outcome> {
  const options = readOptions(args);
  if ('problem' in options) return { exitCode: 2, text: `${options.problem}\n${USAGE}` };
  const { lint, check, root = repository } = options;
  try {
    if (lint) return await lintSpecs(root);
    return check ? await checkFiles(root) : await writeFiles(root);
  } catch (error) {
    if (error instanceof SpecError) return { exitCode: 1, text: error.message };
    throw error;
  }
}

const USAGE = 'usage: npm run generate [-- --check | --lint] [--root <folder>]';

/** Reads the command line, or says what is wrong with it. */
function readOptions(args: string[]) {
  const options = {
    check: { type: 'boolean' },
    lint: { type: 'boolean' },
    root: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function lintSpecs(root: string): Promise<Outcome> {
  const { length } = await loadSpecs(root);
  return { exitCode: 0, text: `${length} ${length === 1 ? 'spec keeps' : 'specs keep'} the rules.` };
}

async function checkFiles(root: string): Promise<Outcome> {
  const lines = await differencesOf(root, await artifactsOf(root));
  if (lines.length === 0) return { exitCode: 0, text: '' };
  const list = lines.map((line) => `  ${line}`).join('\n');
  return { exitCode: 1, text: `Not what the specs say. Run npm run generate:\n${list}` };
}

async function writeFiles(root: string): Promise<Outcome> {
  const artifacts = await artifactsOf(root);
  const written = await writeArtifacts(root, artifacts);
  const list = written.map((path) => `\n  ${path}`).join('');
  return { exitCode: 0, text: `Wrote ${written.length} of ${artifacts.length} generated files.${list}` };
}
