import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Served, serve } from './serve.js';
import type { CheckResult } from './smoke/check-result.js';
import type { Targets } from './smoke/targets.js';

/** A page that runs the smoke test. */
export interface ServedPage extends Served {
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
export async function servePage(script: string, targets: Targets): Promise<ServedPage> {
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
