const BLOCK = /^```ts\n(.*?)^```$/gms;
const IMPORT = /^import (type )?\{([^}]*)\} from '([^']+)';\n/gm;

/**
 * One program of all TypeScript blocks of a README, as a reader takes them: what the first one makes, the others use,
 * and they may make it anew. A block imports by name, and its exports are left out.
 */
export function programOf(readme: string): string {
  const blocks = [...readme.matchAll(BLOCK)].map(([, text = '']) => text);
  const [first = '', ...others] = blocks.map(withoutModule);
  return [...importsOf(blocks), first, ...others.map((text) => `{\n${text}}\n`), 'export {};\n'].join('\n');
}

/** Each name once, as two blocks may import the same one. */
function importsOf(blocks: readonly string[]): Set<string> {
  const imports = [...blocks.join('').matchAll(IMPORT)];
  return new Set(
    imports.flatMap(([, type = '', names = '', target]) =>
      names.split(',').map((name) => `import { ${type}${name.trim()} } from '${target}';`),
    ),
  );
}

function withoutModule(block: string): string {
  return block.replace(IMPORT, '').replace(/^export (?=async|function|const|interface|type|class)/gm, '');
}
