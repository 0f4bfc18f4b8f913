import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FieldPlace, fieldPlaces, readPlaces } from './field-places.js';
import { providerNames } from './provider-cases.js';

const HOME = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', HOME), 'utf8');
const examples = readdirSync(new URL('examples/', HOME)).map((name) => ({
  name,
  text: readFileSync(new URL(`examples/${name}`, HOME), 'utf8'),
}));

describe('the README', () => {
  const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language,
    text,
  }));
  const code = blocks.filter(({ language }) => language === 'ts');

  it('shows examples/*.ts, which the compiler checks, and no other code', () => {
    const texts = examples.map(({ text }) => text);
    expect(code.length).toBeGreaterThan(0);
    for (const { text } of code) expect(texts).toContain(text);
    expect(blocks.filter(({ language }) => language !== 'ts' && language !== 'sh')).toEqual([]);
  });

  it('shows each example but the quickstart', () => {
    const shown = code.map(({ text }) => text);
    const hidden = examples.filter(({ text }) => !shown.includes(text)).map(({ name }) => name);
    expect(hidden).toEqual(['quickstart.ts']);
  });

  it('has the table of fields that the adapters are tested against', () => {
    const written = Object.entries(fieldPlaces).map(([field, places]) =>
      rowOf(field, (provider) => writtenCell(places[provider])),
    );
    const read = Object.entries(readPlaces).map(([field, places]) => {
      const members: Partial<Record<string, string>> = places;
      return rowOf(field, (provider) => (members[provider] ? `\`${members[provider]}\`, read only` : '–'));
    });
    const [, table = ''] = readme.split('| field ');
    const rows = table
      .split('\n\n')[0]
      ?.split('\n')
      .slice(2)
      .map((line) => line.slice(2, -2).split(/ +\| /));
    expect(rows?.map((row) => row.map((cell) => cell.trim()))).toEqual([...written, ...read]);
  });
});

function rowOf(field: string, cell: (provider: (typeof providerNames)[number]) => string): string[] {
  return [`\`${field}\``, ...providerNames.map(cell)];
}

function writtenCell({ create, update, ...rest }: FieldPlace): string {
  if (create && create === update) return `\`${create}\`${'cleared' in rest ? ' ∅' : ''}`;
  if (create) return `\`${create}\`, create only`;
  return update ? `\`${update}\`, update only` : '–';
}
