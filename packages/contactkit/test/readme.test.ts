import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTables } from '../scripts/readme-tables.js';

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

  it('shows a program of 60 lines', () => {
    const program = examples.find(({ name }) => name === 'one-program.ts');
    expect(program?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    expect(program?.text).not.toMatch(/\bas (?!const)\w|<any>|@ts-/);
  });

  it('has the tables that the adapters make: run npm run generate', () => {
    expect(readme).toBe(withTables(readme));
  });

  it('must have a place for each of them', () => {
    expect(() => withTables(readme.replace('<!-- generated: fields -->', ''))).toThrow('generated: fields');
    expect(() => withTables(readme.replaceAll('<!-- end -->', ''))).toThrow('end');
  });
});
