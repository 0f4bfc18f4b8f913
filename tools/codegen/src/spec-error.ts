/** One place of a spec that breaks a rule. */
export interface Violation {
  /** JSON pointer into the document, for example `/paths/~1v2~1contacts/get`. */
  pointer: string;
  /** What is wrong there, and how to mend it. */
  message: string;
}

/** A spec cannot be used. The message has one line per violation: file, JSON pointer, what to do. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  constructor(
    readonly file: string,
    readonly violations: readonly Violation[],
  ) {
    const lines = violations.map(({ pointer, message }) => `${file}#${pointer}: ${message}`);
    super([...new Set(lines)].join('\n'));
  }
}

/** Makes a JSON pointer from the keys that lead to a place. */
export function pointerTo(...keys: (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
