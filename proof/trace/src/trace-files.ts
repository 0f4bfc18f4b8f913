import { Session } from 'node:inspector/promises';

/**
 * Lists the source files in which a function ran during a call, sorted, as paths below `root`. The loading of a module is no
 * function, generated files are left out, and so is what does not stand in a folder named `src`.
 */
export async function traceFiles(root: URL, call: () => Promise<unknown>): Promise<string[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await session.post('Profiler.takePreciseCoverage');
    await call();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const entered = result.filter(({ functions }) => functions.some(hasRun)).map(({ url }) => url);
    return [...new Set(entered.filter((url) => isSource(root, url)))]
      .map((url) => url.slice(root.href.length).replace(/\?.*/, ''))
      .sort();
  } finally {
    session.disconnect();
  }
}

interface FunctionCoverage {
  functionName: string;
  ranges: readonly { startOffset: number; count: number }[];
}

/** Tells whether this is a function that ran; the one without a name at the start is the module itself. */
function hasRun({ functionName, ranges: [whole] }: FunctionCoverage): boolean {
  if (whole === undefined || whole.count === 0) return false;
  return functionName !== '' || whole.startOffset > 0;
}

function isSource(root: URL, url: string): boolean {
  if (!url.startsWith(root.href)) return false;
  const path = url.slice(root.href.length);
  return /(^|\/)src\//.test(path) && !/\/(generated|node_modules)\//.test(path);
}
