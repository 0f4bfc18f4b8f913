/** A source of numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** A text of characters of an alphabet. */
  text(length: number, alphabet: string): string;
  /** A UUID of version 4. */
  uuid(): string;
  /** Where the sequence stands, to go on from there later. */
  state: number;
}

const HEX = '0123456789abcdef';
const RANGE = 2 ** 32;

/** Makes a source from a seed, a whole number. Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state, good enough to look like chance.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => Math.floor((next() / RANGE) * end);
  const text = (length: number, alphabet: string) => {
    // From codes, since a text that grows by one character keeps all of its pieces.
    const codes = Array.from({ length }, () => alphabet.charCodeAt(below(alphabet.length)));
    return String.fromCharCode(...codes);
  };
  return {
    below,
    text,
    uuid() {
      const hex = text(30, HEX);
      const variant = '89ab'[below(4)];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
    },
    get state() {
      return state;
    },
    set state(value) {
      state = value >>> 0;
    },
  };
}
