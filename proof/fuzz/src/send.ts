import { type Agent, request } from 'node:http';

/** A request that is sent. */
export interface FuzzRequest {
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  /** As they are sent, in Latin-1. */
  headers: Readonly<Record<string, string | string[]>>;
  body: Buffer | undefined;
  /** Whether the client hangs up in the middle of the body. */
  hangsUp?: boolean;
}

/** The header that asks for a fault. */
export const FAULT = 'x-contactkit-fault';

/** The header that names the tenant. */
export const TENANT = 'x-contactkit-tenant';

/** How a request ended. */
export type Outcome =
  | {
      kind: 'answered';
      status: number;
      headers: Readonly<Record<string, string | string[] | undefined>>;
      text: string;
    }
  /** The connection was lost before the end of the answer. */
  | { kind: 'lost'; reason: string }
  /** Nothing came for as long as the client waited. */
  | { kind: 'silent' };

/** Where requests go, and how long answers are waited for. */
interface Sending {
  port: number;
  /** Keeps connections open; `false` opens one for each request. */
  agent: Agent | false;
  /** In milliseconds. */
  patience: number;
}

/** Sends a request, and tells what became of it. Never throws. */
export async function send(sent: FuzzRequest, sending: Sending): Promise<Outcome> {
  const { outcome, isReused } = await sendOnce(sent, sending);
  if (outcome.kind !== 'lost' || !isReused) return outcome;
  // An idle connection may have been closed at that very moment: once more, on a new one.
  return (await sendOnce(sent, { ...sending, agent: false })).outcome;
}

function sendOnce(
  { method, target, headers, body, hangsUp }: FuzzRequest,
  { port, agent, patience }: Sending,
): Promise<{ outcome: Outcome; isReused: boolean }> {
  return new Promise((resolve) => {
    const length = body && { 'content-length': String(body.length) };
    const options = {
      host: '127.0.0.1',
      port,
      agent,
      method,
      path: target,
      headers: { ...headers, ...length },
    };
    const outgoing = request(options, (response) => {
      const chunks: Buffer[] = [];
      const { statusCode: status = 0 } = response;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', (error) => end({ kind: 'lost', reason: error.message }));
      response.once('end', () =>
        end({ kind: 'answered', status, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    const timer = setTimeout(() => end({ kind: 'silent' }), patience);
    function end(outcome: Outcome) {
      clearTimeout(timer);
      if (outcome.kind !== 'answered') outgoing.destroy();
      resolve({ outcome, isReused: outgoing.reusedSocket });
    }
    outgoing.once('error', (error) => end({ kind: 'lost', reason: error.message }));
    outgoing.once('upgrade', () => end({ kind: 'lost', reason: 'The connection was upgraded.' }));
    if (!hangsUp) outgoing.end(body);
    else outgoing.write(body?.subarray(0, body.length / 2), () => outgoing.destroy(new Error('hung up')));
  });
}
