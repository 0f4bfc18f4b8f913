import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readText } from './repository.js';

describe('this repository', () => {
  const commands = readmeCommands(readText('README.md'));

  it('tells the reader one command to test with, and .ci/run runs it', () => {
    const tests = commands.filter((command) => /\btest\b/.test(command));
    expect(tests).toHaveLength(1);
    expect(commandsIn(readText('.ci/run'))).toContain(tests[0]);
  });

  it('runs the commands of the README on every Node that it promises', () => {
    const jobs = jobsOf(readText('.github/workflows/ci.yml'));
    expect(jobs).toContainEqual({ commands: expect.arrayContaining(commands), nodes: [20, 22, 24] });
  });

  it('has nothing in its workflows but commands of package.json', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readText('package.json'));
    const known = ['npm test', ...Object.keys(scripts).map((name) => `npm run ${name}`)];
    const jobs = ['ci', 'release'].flatMap((name) => jobsOf(readText(`.github/workflows/${name}.yml`)));
    const commands = jobs.flatMap((job) => job.commands);
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
  });
});

describe('the reading of commands', () => {
  it('leaves out comments and empty lines', () => {
    expect(commandsIn('#!/bin/sh\n\nnpm test   # all\necho a#b\n')).toEqual(['npm test', 'echo a#b']);
  });

  it('takes the first shell block of a README', () => {
    expect(readmeCommands('# x\n```ts\nx\n```\n```sh\nnpm test\n```\n```sh\nnpm run x\n```\n')).toEqual([
      'npm test',
    ]);
    expect(readmeCommands('# x\n')).toEqual([]);
  });

  it('reads steps and matrix of a workflow', () => {
    const workflow =
      'jobs: { a: { strategy: { matrix: { node: [20] } }, steps: [{ uses: x }, { run: npm test }] }, b: {} }';
    expect(jobsOf(workflow)).toEqual([
      { commands: ['npm test'], nodes: [20] },
      { commands: [], nodes: [] },
    ]);
  });
});

/** A job of a workflow: the shell commands of its steps, and the Node versions it runs on. */
interface Job {
  commands: string[];
  nodes: number[];
}

interface Workflow {
  jobs?: Record<string, { strategy?: { matrix?: { node?: number[] } }; steps?: { run?: string }[] }>;
}

/** The jobs of a GitHub workflow. */
function jobsOf(workflow: string): Job[] {
  const { jobs = {} }: Workflow = parse(workflow);
  return Object.values(jobs).map(({ strategy, steps = [] }) => ({
    commands: steps.flatMap(({ run }) => (run === undefined ? [] : commandsIn(run))),
    nodes: strategy?.matrix?.node ?? [],
  }));
}

/** The commands of the first shell block of a README: what it tells the reader to run. */
function readmeCommands(readme: string): string[] {
  return commandsIn(/^```sh\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? '');
}

/** The commands of a shell script, without comments. */
function commandsIn(script: string): string[] {
  const lines = script.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  return lines.filter((line) => line !== '');
}
