import { type Agent, request } from 'node:http';
import type { FuzzRequest } from './fuzz-request.js';
import type { Outcome } from './outcome.js';

/** Where requests go, and how long answers are waited for. */
export interface Sending {
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
