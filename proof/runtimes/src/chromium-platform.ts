import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { findChromium, openBrowser } from './browser.js';
import type { Project } from './make-project.js';
import type { Platform } from './platform.js';
import { runToEnd } from './run-to-end.js';
import { type Served, serve } from './serve.js';
import type { CheckResult, Targets } from './smoke/check.js';

/** A real browser, with its own rules: other origins are asked first, and redirects are hidden. */
export function chromiumPlatform(): Platform {
  return {
    name: 'chromium',
    async prepare() {
      const program = findChromium();
      const printed = await runToEnd(program, ['--version'], { cwd: '.' });
      const version = /\d[\d.]*/.exec(printed)?.[0] ?? 'unknown';
      return { version, smoke: (project, targets) => smokeIn(program, project, targets) };
    },
  };
}

async function smokeIn(program: string, { folder }: Project, targets: Targets): Promise<CheckResult[]> {
  await using page = await servePage(`${folder}/page.js`, targets);
  await using browser = await openBrowser(program);
  await browser.open(page.url);
  const ended = browser.ended.then(() => {
    throw new Error('Chromium ended before the page was done.');
  });
  return await Promise.race([page.results, ended]);
}

/** A page that runs the smoke test. */
interface ServedPage extends Served {
  /** What it reports. Rejects when it fails before that, or says nothing. */
  results: Promise<CheckResult[]>;
}

const PAGE = `<!doctype html><script>
const report = (problem) => fetch('problem', { method: 'POST', body: String(problem) });
addEventListener('error', ({ message }) => report(message), true);
addEventListener('unhandledrejection', ({ reason }) => report(reason));
</script><script type="module" src="page.js"></script>`;
const PATIENCE = 60_000;

/** Serves the page, its script and the targets, and takes its results. */
async function servePage(script: string, targets: Targets): Promise<ServedPage> {
  const reports = new EventEmitter();
  const results = new Promise<CheckResult[]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page said nothing.')), PATIENCE);
    reports.on('results', (body) => resolve(JSON.parse(body)));
    reports.on('problem', (body) => reject(new Error(body)));
    reports.on('closed', () => clearTimeout(timer));
  });
  const served = await serve(async (request, response) => {
    if (request.method === 'POST') reports.emit(request.url?.slice(1) ?? '', await text(request));
    answer(request, response, script, targets);
  });
  const close = () => {
    reports.emit('closed');
    return served[Symbol.asyncDispose]();
  };
  return { ...served, results, [Symbol.asyncDispose]: close };
}

function answer({ url }: IncomingMessage, response: ServerResponse, script: string, targets: Targets): void {
  const send = (type: string, body: string | Buffer) =>
    response.writeHead(200, { 'content-type': type }).end(body);
  if (url === '/') send('text/html', PAGE);
  else if (url === '/page.js') send('text/javascript', readFileSync(script));
  else if (url === '/targets') send('application/json', JSON.stringify(targets));
  else response.writeHead(204).end();
}
