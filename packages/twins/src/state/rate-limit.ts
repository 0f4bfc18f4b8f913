const MINUTE = 60_000;

/** How many calls of each kind came in this minute. */
interface MinuteCount {
  /** Counts one more call of a kind, and gives their number in this minute. */
  next(kind: string): number;
  /** When the minute ends, in milliseconds since 1970. */
  end(): number;
  /** Begins to count anew. */
  forget(): void;
}

/** Makes a count that begins anew with each minute of a clock. */
export function countPerMinute(now: () => number): MinuteCount {
  const counts = new Map<string, number>();
  let minute = 0;
  return {
    next(kind) {
      const current = Math.floor(now() / MINUTE);
      if (current !== minute) counts.clear();
      minute = current;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count;
    },
    end: () => (minute + 1) * MINUTE,
    forget: () => counts.clear(),
  };
}
