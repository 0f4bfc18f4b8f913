import { isCode, isGenerated, type SourceFile } from './repository.js';

const MOST_LINES = 400;
const HEADER = '// Generated from ';
const VAGUE = /^(utils?|helpers?|common|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DEFAULT_EXPORT = /^\s*export default\b|^\s*export \{[^}]*\bas default\b/m;

/** Vitest takes a reporter from a default export alone. */
const VITEST_REPORTER = 'tools/vitest/src/results-reporter.ts';

type Rule = (file: SourceFile) => string | undefined;

const RULES: readonly Rule[] = [isShort, hasTellingName, hasKebabName, hasNamedExports, hasHeader];

/** What is wrong with the size, the name or the outer form of the code of the repository, whichever folder it is in. */
export function structureViolations(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) => RULES.flatMap((rule) => messageOf(file, rule(file))));
}

function messageOf({ path }: SourceFile, broken: string | undefined): string[] {
  return broken === undefined ? [] : [`${path} ${broken}`];
}

function isShort(file: SourceFile): string | undefined {
  const { length } = file.text.trimEnd().split('\n');
  if (length <= MOST_LINES || isGenerated(file)) return undefined;
  return `has ${length} lines, more than ${MOST_LINES}: divide it`;
}

function hasTellingName({ path }: SourceFile): string | undefined {
  const vague = partsOf(path).find((part) => VAGUE.test(part));
  return vague === undefined ? undefined : `is named '${vague}': name it after the one thing it exports`;
}

function hasKebabName({ path }: SourceFile): string | undefined {
  const wrong = partsOf(path).find((part) => !KEBAB.test(part));
  return wrong === undefined ? undefined : `is named '${wrong}': write it in kebab-case`;
}

function hasNamedExports({ path, text }: SourceFile): string | undefined {
  const isOutside = !path.includes('/src/') || path === VITEST_REPORTER || !DEFAULT_EXPORT.test(text);
  return isOutside ? undefined : 'has a default export: give it a name';
}

function hasHeader(file: SourceFile): string | undefined {
  const hasIt = file.text.startsWith(HEADER);
  if (hasIt === isGenerated(file)) return undefined;
  return hasIt
    ? 'says that it is generated, outside of src/generated'
    : `must begin with '${HEADER}…', or stand elsewhere`;
}

/** Names of the folders and the file, without what comes after a dot. */
function partsOf(path: string): string[] {
  return path.split('/').map((part) => part.replace(/\..*$/, ''));
}
