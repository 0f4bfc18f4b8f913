import { resolve } from 'node:path';
import { run } from './run.js';

const { exitCode, text } = await run(process.argv.slice(2), resolve(import.meta.dirname, '../../..'));
if (text) (exitCode === 0 ? console.log : console.error)(text);
process.exitCode = exitCode;
