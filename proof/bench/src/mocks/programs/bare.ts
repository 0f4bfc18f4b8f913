// What a mock server is measured by: three operations, routed by hand, on a Map. It checks nothing.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SHAPES } from './shapes.js';

const shape = SHAPES.get(process.argv[2]);
if (!shape) throw new Error(`usage: bare ${[...SHAPES.keys()].join('|')}`);
const { provider, path, pageSize, first, make, one, created, page } = shape;
const below = `${path}/`;
const contacts = new Map<string, object>();
/** Oldest first. */
const rows: object[] = [];

const server = createServer((request, response) => {
  const { method, url = '' } = request;
  const [asked = ''] = url.split('?');
  if (asked === path) {
    if (method === 'POST') create(request, response);
    else send(response, 200, page(rows.slice(-pageSize).reverse(), contacts.size));
  } else if (asked.startsWith(below)) {
    const row = contacts.get(decodeURIComponent(asked.slice(below.length)));
    send(response, row ? 200 : 404, row ? one(row) : {});
  } else {
    if (asked === '/__mock/reset') reset();
    send(response, 200, {});
  }
});

reset();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  console.log(JSON.stringify({ [provider]: { url: `http://127.0.0.1:${address.port}` } }));
});

function create(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => send(response, 200, created(add(JSON.parse(Buffer.concat(chunks).toString())))));
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length }).end(text);
}

function add(body: Record<string, unknown>): object {
  const [key, row] = make(body, contacts.size);
  contacts.set(key, row);
  rows.push(row);
  return row;
}

function reset(): void {
  contacts.clear();
  rows.length = 0;
  add(first);
}
