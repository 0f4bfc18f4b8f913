import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
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

async function checksOf(operation: string, ...changes: Change[]): Promise<Checks> {
  const { code } = await transform(await emitTwinChecks(tinySpec(...changes)), { loader: 'ts' });
  const { checks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return checks[operation];
}

describe('emitTwinChecks', () => {
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
