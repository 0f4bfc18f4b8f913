import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { type Failure, type SuiteResults, writeResults } from './results.js';

/** Writes the results of a run to `coverage/tests.json` of the package, or to the name in `CONTACTKIT_RESULTS`. */
export default class ResultsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    // A run that ended before its tests has no results, which is told from a run without failures by their absence.
    if (modules.length === 0 && errors.length === 0) return;
    const name = process.env.CONTACTKIT_RESULTS ?? 'tests';
    writeResults(`coverage/${name}.json`, collectResults(modules, errors));
  }
}

function collectResults(modules: readonly TestModule[], errors: readonly SerializedError[]): SuiteResults {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const countTests = (state: string) => tests.filter((test) => test.result().state === state).length;
  const failures: Failure[] = tests
    .filter((test) => test.result().state === 'failed')
    .map((test) => ({
      file: toPath(test.module),
      title: test.fullName,
      message: firstLine(test.result().errors?.[0]?.message),
    }));
  for (const module of modules)
    for (const { message } of module.errors())
      failures.push({ file: toPath(module), message: firstLine(message) });
  for (const { message } of errors) failures.push({ file: '', message: firstLine(message) });
  return {
    passed: countTests('passed'),
    failed: failures.length,
    skipped: countTests('skipped'),
    failures,
  };
}

function toPath({ moduleId }: TestModule): string {
  return relative(process.cwd(), moduleId);
}

function firstLine(message = 'failed without a message'): string {
  return message.split('\n', 1)[0] ?? '';
}
