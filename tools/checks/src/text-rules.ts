import { posix } from 'node:path';
import type { SourceFile } from './repository.js';

/** Things that are true on one machine only. */
const FORBIDDEN: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern: /(?<![\w})\]])\/(?:work|root|home)\/[\w./-]*/g,
    advice: 'a path of one machine; write it from the root of the repository',
  },
  {
    pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+/g,
    advice: 'a registry; leave the choice to the configuration of the user',
  },
];

/** Every place of a file that speaks of the machine it was written on. */
export function textViolations({ path, text }: SourceFile): string[] {
  if (path === 'pnpm-lock.yaml') return [];
  return FORBIDDEN.flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)].map(([found]) => `${path} names '${found}', ${advice}`),
  );
}

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

/** What stands for a name of the reader's choice: `<provider>`, `acme`, `*`. */
const PLACEHOLDER = /[<*]|\bacme\b/;

/** A path from the root, or from the page, in backticks, alone or at the end of a command. */
const QUOTED = /`(?:[^`\n]* )?((?:packages|tools|proof|specs|examples)\/[^`\s]*)`/g;

/** The target of a link that does not lead to the web, without its anchor. */
const LINKED = /\]\((?![a-z]+:)([^)#\s]+)/g;

/** Every path that a page for readers names, in backticks or as a link, and that is not there. */
export function pathViolations({ path, text }: SourceFile, files: readonly SourceFile[]): string[] {
  if (!/(^|\/)(README|CONTRIBUTING)\.md$/.test(path) || path.includes('/template/')) return [];
  const fromPage = (found: string) => posix.join(posix.dirname(path), found);
  const isThere = (found: string) => {
    const place = found.replace(/\/$/, '');
    return files.some((file) => file.path === place || file.path.startsWith(`${place}/`));
  };
  const quoted = [...text.matchAll(QUOTED)].map(([, found = '']) => found);
  const linked = [...text.matchAll(LINKED)].map(([, found = '']) => fromPage(found));
  const missing = [
    ...quoted.filter((found) => !isThere(found) && !isThere(fromPage(found))),
    ...linked.filter((found) => !isThere(found)),
  ];
  return missing
    .filter((found) => !PLACEHOLDER.test(found))
    .map((found) => `${path} names '${found}', which is not there`);
}
