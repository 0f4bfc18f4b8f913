import { transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../plan.js';
import { type Change, tinySpec } from '../tiny-spec.js';
import { emitTwinChecks } from './twin.js';

interface Check {
  (value: unknown): boolean;
  errors?: { path: string; keyword: string }[] | null;
}

interface Checks {
  path?: Check;
  query?: Check;
  body?: Check;
  answers: Record<number, Check>;
}

/** The checks in the emitted module, by operation. */
async function moduleOf(...changes: Change[]): Promise<Record<string, Checks>> {
  const { code } = await transform(await emitTwinChecks(planOf(tinySpec(...changes))), { loader: 'ts' });
  const { checks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return checks;
}

async function checksOf(operation: string, ...changes: Change[]): Promise<Checks> {
  const { [operation]: checks = { answers: {} } } = changes.length > 0 ? await moduleOf(...changes) : whole;
  return checks;
}

/** The checks of the tiny spec as it is. */
let whole: Record<string, Checks> = {};

beforeAll(async () => {
  whole = await moduleOf();
});

describe('emitTwinChecks', () => {
  it('has checks of the path, the query, the body and the answers, where the spec has a schema for them', () => {
    const named = Object.entries(whole).map(([id, { answers, ...checks }]) => [
      id,
      ...Object.keys(checks),
      ...Object.keys(answers),
    ]);
    expect(named).toEqual([
      ['notes.list', 'path', 'query', '200', '401'],
      ['notes.create', 'path', 'body', '201', '401'],
      ['notes.links.clear', 'path', 'body', '401'],
    ]);
  });

  it('reads the texts of a query as what the spec wants', async () => {
    const { query } = await checksOf('notes.list');
    expect(query?.({ limit: '5' })).toBe(true);
    expect(query?.({ limit: '10' })).toBe(false);
    expect(query?.errors?.map(({ path, keyword }) => [path, keyword])).toEqual([['/limit', 'maximum']]);
  });

  it('finds all that is wrong with a body, not just the first thing', async () => {
    const note = {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string' }, mood: { type: 'string' }, rank: { type: 'integer' } },
    };
    const { body } = await checksOf('notes.create', ['/components/schemas/NoteCreate', note]);
    expect(body?.({ mood: 1, rank: 'x' })).toBe(false);
    expect(body?.errors?.map(({ path, keyword }) => `${path} ${keyword}`).sort()).toEqual([
      ' required',
      '/mood type',
      '/rank type',
    ]);
  });

  it('does not read the texts of a body as numbers', async () => {
    const note = { type: 'object', properties: { text: { type: 'string' }, rank: { type: 'integer' } } };
    const { body } = await checksOf('notes.create', ['/components/schemas/NoteCreate', note]);
    expect(body?.({ text: 'a', rank: '1' })).toBe(false);
  });

  it('holds refusals against their schemas, too', async () => {
    const { answers } = await checksOf('notes.create');
    const refused = Object.keys(answers)
      .map(Number)
      .filter((status) => status >= 400);
    expect(refused).not.toEqual([]);
    for (const status of refused) expect(answers[status]?.('junk')).toBe(false);
  });
});
