// For Node, Bun and Deno: reads the targets from its argument, and prints what became of the checks as one line of JSON.
import process from 'node:process';
import { smoke } from './smoke.js';

console.log(JSON.stringify(await smoke(JSON.parse(process.argv[2] ?? '{}'))));
