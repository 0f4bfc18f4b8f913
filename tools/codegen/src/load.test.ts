import { describe, expect, it } from 'vitest';
import { loadSpec, operationsBeyondSeed, providersOf, seedOperations } from './load.js';
import { operationsOf } from './spec/document.js';
import { complaint, complaintsAbout, complaintsAfter, tinySpec, tinyText } from './tiny-spec.js';

const ROOT = `${import.meta.dirname}/../../..`;

describe('parseSpec', () => {
  it('reads a spec that keeps the rules', () => {
    expect(tinySpec()).toMatchObject({ provider: 'tiny', document: { info: { title: 'Tiny' } } });
  });

  it('says in which line the YAML is broken', () => {
    const lines = tinyText.split('\n');
    lines[2] = 'servers: [{ url: https://api.tiny.example }';
    expect(complaintsAbout(lines.join('\n')).join(' ')).toMatch(
      /^specs\/tiny\/openapi.yaml#: .*at line 4, column 1/,
    );
  });

  it('refuses a key that stands twice', () => {
    expect(complaintsAbout(`paths: {}\n${tinyText}`).join(' ')).toContain(
      'must be unique at line 7, column 1',
    );
  });

  it.each(['', 'text', '- list', 'paths: []', 'paths: { /v1: 7 }'])(
    'refuses a document that is %j',
    (text) => {
      expect(complaintsAbout(text)).not.toEqual([]);
    },
  );

  it('names the check that says where a document is not OpenAPI', () => {
    expect(complaintsAbout('text').join()).toMatch(
      /^specs\/tiny\/openapi.yaml#: cannot be read \(TypeError: .*\); npm run lint:specs says where it is not OpenAPI\.$/,
    );
  });

  it.each(['other.yaml#/Note', '#Note'])('refuses the $ref %s, which leads out of the file', (reference) => {
    const place = '/components/schemas/NoteList/properties/data/items/$ref';
    expect(complaintsAfter([place, reference])).toContain(
      complaint(place, `'${reference}' must name a component of this file.`),
    );
  });
});

describe('the specs', async () => {
  const providers = await providersOf(ROOT);
  const seed = await seedOperations(ROOT);
  const beyond = await operationsBeyondSeed(ROOT);

  it('come in the order of the seed', () => {
    expect(providers.slice(0, Object.keys(seed).length)).toEqual(Object.keys(seed));
  });

  it.each(Object.entries(seed))(
    'of %s have exactly the operations of the seed and those that are listed beyond it',
    async (provider, ids) => {
      const { document } = await loadSpec(ROOT, provider);
      expect(
        operationsOf(document)
          .map(({ operation }) => operation.operationId)
          .sort(),
      ).toEqual([...ids, ...(beyond[provider] ?? [])].sort());
    },
  );

  it('beyond the seed are of its providers', () => {
    expect(Object.keys(seed)).toEqual(expect.arrayContaining(Object.keys(beyond)));
  });
});
