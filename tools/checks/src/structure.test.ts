import { describe, expect, it } from 'vitest';
import { filesOfRepository } from './repository.js';
import { measureSizes, smallParts, structureViolations } from './structure.js';
import { workspaceFolders } from './workspace.js';

const lines = (count: number) => 'x;\n'.repeat(count);

it('this repository has files that are short, well named and in their place', () => {
  expect(structureViolations(filesOfRepository())).toEqual([]);
});

it('this repository has few files that are small parts of a single other one', () => {
  const { paths, share } = smallParts(filesOfRepository());
  expect(share, `put them into the files that import them:\n${paths.join('\n')}`).toBeLessThan(0.05);
});

const { count, ...sizes } = measureSizes(filesOfRepository());

it(`this repository has files of a page or two: ${count}, median ${sizes.median}, p90 ${sizes.p90}, longest ${sizes.longest} lines`, () => {
  expect(sizes.median).toBeGreaterThanOrEqual(60);
  expect(sizes.median).toBeLessThanOrEqual(110);
  expect(sizes.p90).toBeLessThanOrEqual(200);
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

describe('measureSizes', () => {
  it('counts the files that somebody wrote, and measures them in lines', () => {
    const written = [1, 2, 3, 4, 5, 6, 7, 8, 9, 90].map((length) => ({
      path: `tools/a/src/part-${length}.ts`,
      text: lines(length),
    }));
    const others = ['tools/a/src/part.test.ts', 'tools/a/src/generated/part.ts', 'tools/a/part.md'];
    const files = [...written, ...others.map((path) => ({ path, text: lines(300) }))];
    expect(measureSizes(files)).toEqual({ count: 10, median: 6, p90: 90, longest: 90 });
  });

  it('finds nothing where there is nothing', () => {
    expect(measureSizes([])).toEqual({ count: 0, median: 0, p90: 0, longest: 0 });
  });
});
