import { posix } from 'node:path';
import { targetsOf } from './import-edge.js';
import { isCode, isForTests, isGenerated, type SourceFile } from './repository.js';

const MOST_LINES = 300;
const MOST_LINES_OF_TESTS = 400;
const SMALL = 35;
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
  const length = linesOf(file);
  const most = isForTests(file) ? MOST_LINES_OF_TESTS : MOST_LINES;
  if (length <= most || isGenerated(file)) return undefined;
  return `has ${length} lines, more than ${most}: divide it`;
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

/**
 * Returns the share of hand-written source files that are small and imported by a single other one: parts of their neighbour,
 * which a reader opens one by one.
 */
export function smallParts(files: readonly SourceFile[]): { paths: string[]; share: number } {
  const sources = files.filter(isHandWritten);
  const importers = new Map<string, number>();
  for (const { path, text } of sources) {
    const targets = targetsOf(text).filter((target) => target.startsWith('.'));
    for (const target of new Set(targets)) {
      const found = posix.join(posix.dirname(path), target).replace(/\.js$/, '.ts');
      importers.set(found, (importers.get(found) ?? 0) + 1);
    }
  }
  const small = sources.filter((file) => linesOf(file) <= SMALL && importers.get(file.path) === 1);
  return { paths: small.map(({ path }) => path), share: small.length / sources.length };
}

/** How many hand-written source files there are, and how long they are, in lines. */
export interface Sizes {
  count: number;
  median: number;
  /** Nine of ten are no longer. */
  p90: number;
  longest: number;
}

/** Measures the hand-written source files. */
export function measureSizes(files: readonly SourceFile[]): Sizes {
  const lengths = files.filter(isHandWritten).map(linesOf);
  lengths.sort((one, other) => one - other);
  const at = (part: number) => lengths[Math.min(lengths.length - 1, Math.floor(part * lengths.length))] ?? 0;
  return { count: lengths.length, median: at(0.5), p90: at(0.9), longest: at(1) };
}

function isHandWritten(file: SourceFile): boolean {
  return isCode(file) && !isForTests(file) && !isGenerated(file);
}

function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** Names of the folders and the file, without what comes after a dot. */
function partsOf(path: string): string[] {
  return path.split('/').map((part) => part.replace(/\..*$/, ''));
}
