import { onAbort } from './on-abort.js';

/** A signal for the calls of a walk. */
export interface LinkedSignal {
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
