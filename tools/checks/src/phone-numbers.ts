import type { SourceFile } from './source-file.js';

/**
 * Numbers that nobody has, because they are reserved for fiction: the digits after the plus. Add a country with its
 * authority's range when an example needs it.
 */
const FICTIONAL: readonly RegExp[] = [
  /^1[2-9]\d{2}55501\d{2}$/, // North America: 555-0100 to 555-0199 in any area (NANPA)
  /^442079460\d{3}$/, // London: 020 7946 0000 to 0999 (Ofcom)
  /^441632960\d{3}$/, // United Kingdom, no area: 01632 960000 to 960999 (Ofcom)
  /^447700900\d{3}$/, // United Kingdom, mobile: 07700 900000 to 900999 (Ofcom)
];

/** A plus and at least 8 digits, written together or in groups, also percent-encoded. */
const INTERNATIONAL = /(?:(?<![\w+])\+|%2B)([1-9](?:[ .()/-]{0,2}\d){7,14})(?!\d)/gi;

/** Every phone number in a file that could be somebody's. */
export function phoneViolations({ path, text }: SourceFile): string[] {
  return [...text.matchAll(INTERNATIONAL)]
    .filter(([, number = '']) => !isFictional(number.replace(/\D/g, '')))
    .map(([written]) => `${path} has the phone number '${written}': take one that is reserved for fiction`);
}

function isFictional(digits: string): boolean {
  return FICTIONAL.some((range) => range.test(digits));
}
