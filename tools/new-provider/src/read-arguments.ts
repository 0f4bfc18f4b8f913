import { parseArgs } from 'node:util';

/** Nothing was made, for a reason that the message tells to a person. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** What is to be made. */
export interface Wish {
  /** Name of the provider: `acme`. */
  name: string;
  auth: (typeof AUTH)[number];
  pagination: (typeof PAGINATION)[number];
  /** Folder of the repository; without it, the one that this is part of. */
  root: string | undefined;
}

/** Ways to say who asks, as `variants/auth-*` has them. */
export const AUTH = ['bearer', 'header', 'basic'] as const;

/** Styles of `x-pagination`, as `variants/pagination-*` has them. */
export const PAGINATION = ['cursor', 'body-cursor', 'offset', 'page', 'link'] as const;

/** How the command is called. */
const USAGE = `usage: npm run new:provider -- <name> [--auth ${AUTH.join('|')}] [--pagination ${PAGINATION.join('|')}]`;

/**
 * Reads the arguments of the command.
 *
 * @throws {RefusedError} saying what is wrong
 */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals } = parse(args);
  const [name = '', ...more] = positionals;
  if (name === '' || more.length > 0) throw new RefusedError(USAGE);
  return {
    name,
    auth: oneOf('auth', AUTH, values.auth),
    pagination: oneOf('pagination', PAGINATION, values.pagination),
    root: values.root,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        auth: { type: 'string', default: AUTH[0] },
        pagination: { type: 'string', default: PAGINATION[0] },
        root: { type: 'string' },
      },
    });
  } catch (error) {
    throw new RefusedError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function oneOf<Name extends string>(option: string, known: readonly Name[], value: string): Name {
  const found = known.find((name) => name === value);
  if (found) return found;
  throw new RefusedError(`--${option} must be one of ${known.join(', ')}, not '${value}'.`);
}
