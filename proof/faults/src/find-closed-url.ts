import { once } from 'node:events';
import { createServer } from 'node:net';

/** Origin on this machine where nobody listens: one that was free a moment ago. */
export async function findClosedUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
