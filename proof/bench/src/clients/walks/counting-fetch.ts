/** The platform's `fetch`, and how often it was called. */
export interface CountingFetch {
  fetch(url: string, init: RequestInit): Promise<Response>;
  requests: number;
}

/** Makes one that has not been called. */
export function countingFetch(): CountingFetch {
  const counter: CountingFetch = {
    requests: 0,
    fetch(url, init) {
      counter.requests += 1;
      return globalThis.fetch(url, init);
    },
  };
  return counter;
}
