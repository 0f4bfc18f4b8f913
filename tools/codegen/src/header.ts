/** First line of every generated TypeScript file. */
export function header(source: string): string {
  return `// Generated from ${source} by tools/codegen. Do not edit: run npm run generate.\n`;
}
