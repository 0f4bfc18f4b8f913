import type { Example } from '@contactkit/openapi';
import { describe, expect, it } from 'vitest';
import { type ContractOperation, isValid, readContractSpec } from './contract-spec.js';

/** What a violation has to tell. */
interface FoundViolation {
  operation: string;
  path: string;
}

/** The part of a client's `validate()` that is tested. */
type Validate = (
  mode: 'warn',
  options: { onViolation: (violation: FoundViolation) => void },
) => {
  request(operation: string, body: unknown): void;
  response(operation: string, body: unknown, answer: Response): void;
};

type Part = 'request' | 'response';

interface Body {
  id: string;
  part: Part;
  schema: object;
  examples: Example[];
}

/**
 * Declares that a client's validator holds bodies against its spec: for every operation, it judges each example, and each
 * example with one thing changed, as ajv does that reads the spec itself.
 */
export function describeValidator(provider: string, validate: Validate): void {
  const { operations } = readContractSpec(provider);
  const bodies = operations.flatMap(bodiesOf);

  /** What is wrong with a body, in the eyes of the client. */
  const violationsOf = (part: Part, id: string, body: unknown): FoundViolation[] => {
    const found: FoundViolation[] = [];
    const validator = validate('warn', { onViolation: (violation) => found.push(violation) });
    if (part === 'request') validator.request(id, body);
    else validator.response(id, body, Response.json(null));
    return found;
  };

  describe.each(bodies)('the $part of $id', ({ id, part, schema, examples }) => {
    it.each(examples)('may be the example $name', ({ value }) => {
      expect(violationsOf(part, id, value)).toEqual([]);
    });

    it('is judged by its schema, whatever is changed in an example', () => {
      const mutations = examples.flatMap(({ value }) => mutationsOf(value));
      const judged = mutations.map(({ value }) => violationsOf(part, id, value).length === 0);
      expect(judged).toEqual(mutations.map(({ value }) => isValid(schema, value)));
      expect(judged).toContain(false);
    });

    it('is reported with the place that is wrong, and with nothing that it holds', () => {
      for (const { path, value } of examples.flatMap((example) => mutationsOf(example.value))) {
        for (const violation of violationsOf(part, id, value)) {
          expect(violation.operation).toBe(id);
          expect(path).toMatch(patternOf(violation.path));
          expect(JSON.stringify(violation)).not.toContain(MARK);
        }
      }
    });
  });

  it.each(operations.filter(({ success }) => !success.schema))('$id answers nothing to check', ({ id }) => {
    expect(violationsOf('response', id, undefined)).toEqual([]);
  });
}

function bodiesOf({ id, body, success: { schema, examples } }: ContractOperation): Body[] {
  return [
    ...(body ? [{ id, part: 'request' as const, schema: body.schema, examples: body.examples }] : []),
    ...(schema ? [{ id, part: 'response' as const, schema, examples }] : []),
  ];
}

/** A path as a pattern for that of what was changed, which is there or above; `*` stands for any member of a map. */
function patternOf(path: string): RegExp {
  const literal = path.replace(/[.+?^$()|[\]{}\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${literal}(/|$)`);
}

/** A value of JSON in which one thing was changed. */
interface Mutation {
  /** JSON pointer to what was changed. */
  path: string;
  value: unknown;
}

/** Part of every text that a mutation puts in: whoever quotes values shows it. */
export const MARK = 'nora-3f9a';

const REPLACEMENTS: readonly unknown[] = [null, MARK, '', 7.5, -1, true, [], {}];

/** Every value with one thing changed: a value replaced, or a member added to or taken from an object. */
export function mutationsOf(value: unknown, path = ''): Mutation[] {
  const replaced = REPLACEMENTS.map((replacement) => ({ path, value: replacement }));
  if (Array.isArray(value))
    return [...replaced, ...value.flatMap((item, index) => inside(value, `${index}`, item, path))];
  if (typeof value !== 'object' || value === null) return replaced;
  const members = Object.entries(value);
  return [
    ...replaced,
    { path, value: { ...value, [`unknown ${MARK}`]: MARK } },
    ...members.map(([name]) => ({
      path,
      value: Object.fromEntries(members.filter(([key]) => key !== name)),
    })),
    ...members.flatMap(([name, member]) => inside(value, name, member, path)),
  ];
}

function inside(parent: object, key: string, member: unknown, path: string): Mutation[] {
  return mutationsOf(member, `${path}/${key}`).map((mutation) => ({
    path: mutation.path,
    value: Object.assign(structuredClone(parent), { [key]: mutation.value }),
  }));
}
