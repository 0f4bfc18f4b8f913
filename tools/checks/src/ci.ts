import { parse } from 'yaml';

/** A job of a workflow: the shell commands of its steps, and the Node versions it runs on. */
interface Job {
  commands: string[];
  nodes: number[];
}

interface Workflow {
  jobs?: Record<string, { strategy?: { matrix?: { node?: number[] } }; steps?: { run?: string }[] }>;
}

/** The jobs of a GitHub workflow. */
export function jobsOf(workflow: string): Job[] {
  const { jobs = {} }: Workflow = parse(workflow);
  return Object.values(jobs).map(({ strategy, steps = [] }) => ({
    commands: steps.flatMap(({ run }) => (run === undefined ? [] : commandsIn(run))),
    nodes: strategy?.matrix?.node ?? [],
  }));
}

/** The commands of the first shell block of a README: what it tells the reader to run. */
export function readmeCommands(readme: string): string[] {
  return commandsIn(/^```sh\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? '');
}

/** The commands of a shell script, without comments. */
export function commandsIn(script: string): string[] {
  const lines = script.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  return lines.filter((line) => line !== '');
}
