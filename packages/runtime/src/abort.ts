/** What waits for a signal, and the one listener that tells all of them: Node 20 warns of a leak when there are eleven. */
interface Waiting {
  callbacks: Set<() => void>;
  listener: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/** Calls back when a signal is aborted, until what this returns is called. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const { callbacks, listener } = waiting.get(signal) ?? watch(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener('abort', listener);
    waiting.delete(signal);
  };
}

function watch(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of callbacks) callback();
  };
  const entry = { callbacks, listener };
  signal.addEventListener('abort', listener, { once: true });
  waiting.set(signal, entry);
  return entry;
}

/** Ends an attempt when its time is up or its caller gives up. */
export interface TimeLimit {
  /** For `fetch`. */
  signal: AbortSignal | undefined;
  /** Whether the time was up. */
  expired(): boolean;
  /** Releases the timer and the caller's signal. */
  clear(): void;
}

/** In milliseconds; a longer timer would fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Starts the clock of one attempt. Without a limit, the caller's signal is used as it is. */
export function limitTime(milliseconds: number, caller: AbortSignal | undefined): TimeLimit {
  if (milliseconds > LONGEST_TIMER) return { signal: caller, expired: () => false, clear: () => {} };
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort(new DOMException(`No complete answer within ${milliseconds} ms.`, 'TimeoutError'));
  }, milliseconds);
  const forget = onAbort(caller, () => controller.abort(caller?.reason));
  return {
    signal: controller.signal,
    expired: () => expired,
    clear() {
      clearTimeout(timer);
      forget();
    },
  };
}

/** A signal for the calls of a walk. */
interface LinkedSignal {
  /** Aborted with the caller's, for the caller's reason, or when it is closed. */
  signal: AbortSignal;
  /** Ends the calls that nobody waits for any more. */
  close(): void;
}

/** Makes the signal of one walk. */
export function linkSignal(caller: AbortSignal | undefined): LinkedSignal {
  const controller = new AbortController();
  const abort = () => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  const forget = onAbort(caller, abort);
  return {
    signal: controller.signal,
    close() {
      forget();
      controller.abort();
    },
  };
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, milliseconds);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason);
    });
  });
}
