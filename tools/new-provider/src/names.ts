import { existsSync, readdirSync } from 'node:fs';
import { RefusedError } from './read-arguments.js';

/** Where the name of a provider is the name of a folder or file. */
const HOMES = ['specs', 'packages', 'packages/twins/src/providers', 'packages/mocks/src'];

/** Words that no variable can be called, and names that the code around a provider has already. */
const RESERVED = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false',
    'finally for function if implements import in instanceof interface let new null package private protected public',
    'return static super switch this throw true try typeof undefined var void while with yield',
    'api argument call client configuration connection contact contact-kit contacts contactkit error errors http index',
    'mock page pages pagination path promise provider record request response transport unknown unsupported walk',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Checks that a provider can have a name.
 *
 * @throws {RefusedError} saying why not
 */
export function checkName(name: string, root: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name))
    throw new RefusedError(
      `'${name}' is no name of a provider: write small letters and digits, with single hyphens between words.`,
    );
  if (name.length > 40) throw new RefusedError(`'${name}' is too long: 40 characters are enough.`);
  if (RESERVED.has(name)) throw new RefusedError(`'${name}' means something else here: take another name.`);
  const home =
    HOMES.find((folder) => existsSync(`${root}/${folder}/${name}`)) ??
    foldersIn(root).find((folder) => existsSync(`${root}/${folder}/${name}/package.json`));
  if (home) throw new RefusedError(`There is ${home}/${name} already: take another name.`);
}

/** Returns the folders that may hold packages: the client of a provider must have a name of its own among all of them. */
function foldersIn(root: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'node_modules' ? [entry.name] : [],
  );
}

/** A provider's name in the spellings that its files need. */
interface Names {
  /** Of folders and packages: `acme-crm`. */
  name: string;
  /** Of variables: `acmeCrm`. */
  camel: string;
  /** Of types and in prose: `AcmeCrm`. */
  Pascal: string;
  /** Of environment variables: `ACME_CRM`. */
  UPPER: string;
}

/** The spellings of a name that `checkName` let pass. */
export function namesOf(name: string): Names {
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    name,
    camel,
    Pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    UPPER: name.replaceAll('-', '_').toUpperCase(),
  };
}
