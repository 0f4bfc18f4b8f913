import { createServer } from 'node:http';
import { answersOf } from './answers-of.js';

// Runs in a process of its own, so that its work is not taken for that of a client. Ends with its parent.
const [total = 0, delay = 0] = process.argv.slice(2).map(Number);
const answer = answersOf(total);

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    const { status, text } = answer(request.method ?? 'GET', request.url ?? '/');
    const send = () => {
      const length = Buffer.byteLength(text);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': length }).end(text);
    };
    if (delay > 0) setTimeout(send, delay);
    else send();
  });
});

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit());
