import { describe, expect, it } from 'vitest';
import { filesOfRepository } from './repository.js';
import { smallParts, structureViolations } from './structure.js';
import { workspaceFolders } from './workspace.js';

const lines = (count: number) => 'x;\n'.repeat(count);

it('this repository has files that are short, well named and in their place', () => {
  expect(structureViolations(filesOfRepository())).toEqual([]);
});

it('this repository has few files that are small parts of a single other one', () => {
  const { paths, share } = smallParts(filesOfRepository());
  expect(share, `put them into the files that import them:\n${paths.join('\n')}`).toBeLessThan(0.05);
});

it.each(workspaceFolders(filesOfRepository()))('covers every package in %s', (home) => {
  const path = `${home}/acme/src/helpers.ts`;
  expect(structureViolations([{ path, text: '' }])).not.toEqual([]);
});

describe('structureViolations', () => {
  it.each([
    ['packages/orq/src/client.ts', lines(301), 'has 301 lines, more than 300: divide it'],
    ['packages/orq/src/client.test.ts', lines(401), 'has 401 lines, more than 400: divide it'],
    ['tools/bootstrap.mjs', lines(301), 'has 301 lines, more than 300: divide it'],
    ['packages/orq/src/utils.ts', '', "is named 'utils': name it after the one thing it exports"],
    ['packages/orq/src/common/date.ts', '', "is named 'common': name it after the one thing it exports"],
    ['packages/orq/src/helpers.test.ts', '', "is named 'helpers': name it after the one thing it exports"],
    ['packages/orq/src/makeClient.ts', '', "is named 'makeClient': write it in kebab-case"],
    [
      'packages/orq/src/client.ts',
      'const x = 1;\nexport default x;\n',
      'has a default export: give it a name',
    ],
    ['packages/orq/src/client.ts', 'export { x, y as default };', 'has a default export: give it a name'],
    ['packages/orq/src/generated/x.ts', 'x', "must begin with '// Generated from …', or stand elsewhere"],
    ['packages/orq/src/x.ts', '// Generated from y', 'says that it is generated, outside of src/generated'],
  ])('refuses %s', (path, text, message) => {
    expect(structureViolations([{ path, text }])).toEqual([`${path} ${message}`]);
  });

  it.each([
    ['packages/orq/src/client.ts', lines(300)],
    ['packages/orq/src/client.test.ts', lines(400)],
    ['packages/orq/src/generated/schema.ts', `// Generated from x\n${lines(500)}`],
    ['tools/codegen/src/__fixtures__/tiny.golden.ts', '// Generated from x'],
    ['packages/orq/src/create-client.test.ts', ''],
    ['packages/orq/vitest.config.ts', 'export default {};'],
    ['specs/helpers.md', ''],
  ])('has nothing against %s', (path, text) => {
    expect(structureViolations([{ path, text }])).toEqual([]);
  });
});

describe('smallParts', () => {
  const small = { path: 'tools/a/src/part.ts', text: 'export const x = 1;\n' };
  const importing = (path: string) => ({ path, text: "import { x } from './part.js';\n".concat(lines(36)) });

  it('counts a small file that one other file imports', () => {
    const { paths, share } = smallParts([small, importing('tools/a/src/one.ts')]);
    expect(paths).toEqual(['tools/a/src/part.ts']);
    expect(share).toBe(0.5);
  });

  it('counts none that several import, that nobody imports, or that is long', () => {
    const long = { ...small, text: lines(36) };
    expect(smallParts([small, importing('tools/a/src/one.ts'), importing('tools/a/src/two.ts')]).share).toBe(
      0,
    );
    expect(smallParts([small]).share).toBe(0);
    expect(smallParts([long, importing('tools/a/src/one.ts')]).share).toBe(0);
  });

  it('counts neither tests nor what they alone import', () => {
    expect(smallParts([small, importing('tools/a/src/part.test.ts')])).toEqual({ paths: [], share: 0 });
  });
});
