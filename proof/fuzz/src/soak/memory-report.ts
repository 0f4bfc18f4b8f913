/** What a process holds. */
export interface Sample {
  /** Requests that were answered before. */
  requests: number;
  /** Bytes in use after a collection of garbage. */
  heapUsed: number;
  /** Resident set, in bytes. */
  rss: number;
}

const MIB = 1024 * 1024;

/** Requests after which caches, journals and compiled code are as large as they get. */
export const SETTLED_AFTER = 200_000;

/** How much more may be held at the end than after {@link SETTLED_AFTER} requests, in MiB. */
export const BOUNDS = { heapUsed: 8, rss: 48 } as const;

/** One line of the table. */
export function describeSample({ requests, heapUsed, rss }: Sample): string {
  return `${requests.toLocaleString('en').padStart(9)} requests: heap ${inMib(heapUsed)}, resident set ${inMib(rss)}`;
}

/** What grew by more than it may. */
export function growthIn(samples: readonly Sample[]): string[] {
  const settled = samples.find(({ requests }) => requests >= SETTLED_AFTER);
  const last = samples.at(-1);
  if (!settled || !last || settled === last) return ['There are too few samples to tell.'];
  return (['heapUsed', 'rss'] as const)
    .filter((name) => last[name] > settled[name] + BOUNDS[name] * MIB)
    .map(
      (name) =>
        `${name} grew by ${inMib(last[name] - settled[name])}, which is more than ${BOUNDS[name]} MiB.`,
    );
}

function inMib(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
