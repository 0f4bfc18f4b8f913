import { benchmarkNamed, questionNamed } from './benchmarks.js';

// The process that answers one question, and sends what it found to the one that asked.
const [benchmark, name, effort = '{}'] = process.argv.slice(2);
const question = questionNamed(benchmarkNamed(benchmark), name);
process.send?.(await question.answer(JSON.parse(effort)));
