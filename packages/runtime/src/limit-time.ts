import { onAbort } from './on-abort.js';

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
