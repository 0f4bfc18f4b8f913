import type { IncomingMessage } from 'node:http';
import { type RequestBody, readBodyText } from '@contactkit/twins/referee';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A request without a body. */
const ABSENT: RequestBody = { state: 'absent' };

/** Whether a request comes with a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Reads the body of a request, or `undefined` when it is longer than `maxBytes`.
 *
 * What is too long is thrown away as it comes in, so that the client gets to read its answer.
 *
 * @throws when the client hangs up
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<RequestBody | undefined> {
  const { 'content-length': length, 'content-type': type } = request.headers;
  const bytes = await readBytes(request, maxBytes, Number(length ?? 0));
  if (bytes === undefined) return undefined;
  if (bytes.length === 0) return ABSENT;
  const text = decode(bytes);
  return text === undefined ? { state: 'malformed' } : readBodyText(text, type);
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
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
    if (size > maxBytes) resolve(undefined);
  });
}

function decode(bytes: Buffer): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}
