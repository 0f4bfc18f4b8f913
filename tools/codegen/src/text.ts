/** `contacts-bulk`, `contacts.bulk` or `starting_after` in PascalCase. */
export function pascalCase(text: string): string {
  return text.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, _separator, letter: string) =>
    letter.toUpperCase(),
  );
}

/** The same in camelCase. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A key of an object literal, quoted only when it must be. */
export function objectKey(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}

/** A member of an object: `.limit`, or `['page[size]']` where a dot would not do. */
export function memberAccess(name: string): string {
  const key = objectKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}

/** A text as a literal in single quotes. */
export function stringLiteral(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** First line of every generated TypeScript file. */
export function header(source: string): string {
  return `// Generated from ${source} by tools/codegen. Do not edit: run npm run generate.\n`;
}

const WIDTH = 110;

/** A doc comment around paragraphs, wrapped and indented; the empty string when there is nothing to say. */
export function docComment(paragraphs: (string | undefined)[], indent = ''): string {
  const kept = paragraphs.flatMap(paragraphsOf);
  if (kept.length === 0) return '';
  const lines = kept.flatMap((text, index) => {
    const wrapped = text.split('\n').flatMap((line) => wrap(line, WIDTH - indent.length - 3));
    const isTag = text.startsWith('@') && kept[index - 1]?.startsWith('@');
    return index === 0 || isTag ? wrapped : ['', ...wrapped];
  });
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** Paragraphs of a Markdown text, each on one line; a list keeps its lines. */
function paragraphsOf(text = ''): string[] {
  const escaped = text.trim().replaceAll('*/', '*\\/');
  return escaped === ''
    ? []
    : escaped.split(/\n\s*\n/).map((part) => part.replace(/\s*\n(?!\s*[-*|] )\s*/g, ' '));
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/)) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current];
}
