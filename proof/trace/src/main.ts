// Counts the source files that one call passes through, the first after everything was created: npm run trace -- --list
import '@contactkit/kit/sources';
import { traceFiles } from './trace-files.js';

const ROOT = new URL('../../../', import.meta.url);

const [option, ...others] = process.argv.slice(2);
if ((option !== undefined && option !== '--list') || others.length > 0) {
  console.error('usage: npm run trace [-- --list]');
  process.exit(2);
}

// Imported only now, so that the hooks lead the packages to their sources.
const { SCENARIOS } = await import('./scenarios.js');

console.log(`${'files of src in which a function runs'.padEnd(52)} files  limit`);
for (const { name, under, limit, open } of SCENARIOS) {
  const call = await open();
  const files = (await traceFiles(ROOT, call)).filter((path) => path.startsWith(under));
  const isOver = limit !== undefined && files.length > limit;
  const figures = `${String(files.length).padStart(5)}  ${String(limit ?? '').padStart(5)}`;
  console.log(`${name.padEnd(52)} ${figures}${isOver ? '  exceeded' : ''}`);
  if (option === '--list') for (const path of files) console.log(`  ${path}`);
  if (isOver) process.exitCode = 1;
  // Nothing but a wrong path or an unread source could make it none.
  if (files.length === 0) throw new Error(`'${name}' ran no file under ${under}.`);
}
