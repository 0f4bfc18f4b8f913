import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Benchmark } from './benchmark.js';
import type { Answer, Effort, Question } from './question.js';

/** Answers a question in a process of its own, so that one does not leave its garbage to the next. */
export async function ask(benchmark: Benchmark, { name }: Question, effort: Effort): Promise<Answer> {
  const program = resolve(import.meta.dirname, 'answer.ts');
  const child = fork(program, [benchmark.name, name, JSON.stringify(effort)], { execArgv: ['--import=tsx'] });
  const answered = once(child, 'message');
  const ended = once(child, 'exit');
  const [answer] = await Promise.race([answered, ended.then(() => [undefined])]);
  if (!answer) throw new Error(`Nobody answered ${name}: its process ended before.`);
  child.disconnect();
  await ended;
  return answer;
}
