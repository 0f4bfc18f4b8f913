import type { IncomingMessage } from 'node:http';
import type { RequestBody } from './mock-request.js';

const JSON_TYPE = /^[^/;]+\/(?:[^/;]+\+)?json\s*(?:;|$)/i;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request, or `undefined` when it is longer than `maxBytes`.
 *
 * What is too long is thrown away as it comes in, so that the client gets to read its answer.
 *
 * @throws when the client hangs up
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<RequestBody | undefined> {
  const {
    'content-length': length,
    'transfer-encoding': encoding,
    'content-type': type = '',
  } = request.headers;
  if (encoding === undefined && Number(length ?? 0) === 0) return { state: 'absent' };
  const bytes = await readBytes(request, maxBytes, Number(length ?? 0));
  if (bytes === undefined) return undefined;
  if (bytes.length === 0) return { state: 'absent' };
  return JSON_TYPE.test(type) ? parseJson(bytes) : { state: 'present', value: bytes.toString() };
}

function readBytes(
  request: IncomingMessage,
  maxBytes: number,
  announced: number,
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = announced > maxBytes ? announced : 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) resolve(undefined);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    if (size > maxBytes) resolve(undefined);
  });
}

function parseJson(bytes: Buffer): RequestBody {
  try {
    return { state: 'present', value: JSON.parse(UTF_8.decode(bytes)) };
  } catch {
    return { state: 'malformed' };
  }
}
