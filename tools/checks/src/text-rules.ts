import type { SourceFile } from './source-file.js';

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
