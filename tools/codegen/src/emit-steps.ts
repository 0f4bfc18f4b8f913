import { memberAccess, objectKey } from './naming.js';
import type { PlannedWalk } from './plan.js';

/** How the walk of a list gets from page to page: the members `next`, `at` and `count`, where a query tells. */
export function emitSteps(walk: PlannedWalk): string[] {
  if (walk.style === 'link') return [];
  return [`      next: (body, query) => ${nextOf(walk)},`, ...jumpsOf(walk)];
}

/** The value at a dotted path of an answer. */
export function at(root: string, path: string): string {
  // What lies deeper may be missing in an answer that is not quite what it should be.
  return path === '' ? root : `${root}.${path.replaceAll('.', '?.')}`;
}

function nextOf(walk: PlannedWalk): string {
  const { style, cursor = '', next = '', more } = walk;
  const items = at('body', walk.items);
  const request = objectKey(walk.request);
  if (style === 'cursor') {
    const query = `{ ...query, ...(last && { ${request}: last.${cursor} }) }`;
    return `{\n        const last = ${items}.at(-1);\n        return (${at('body', more ?? '')} ?? ${isFull(walk)}) ? ${query} : undefined;\n      }`;
  }
  if (style === 'body-cursor') {
    const isThere = more === undefined ? 'next' : `${at('body', more)} !== false && next`;
    return `{\n        const next = ${at('body', next)};\n        return ${isThere} ? { ...query, ${request}: next } : undefined;\n      }`;
  }
  const current = currentOf(walk);
  if (style === 'offset')
    return `${items}.length < ${pageSizeOf(walk)}\n          ? undefined\n          : { ...query, ${request}: ${current} + ${items}.length }`;
  return `${hasMore(walk, current)}\n          ? { ...query, ${request}: ${current} + 1 }\n          : undefined`;
}

/** Where any page can be asked for by its distance from the first. */
function jumpsOf(walk: PlannedWalk): string[] {
  const { style, request, total } = walk;
  if (style !== 'offset' && style !== 'page') return [];
  const step = style === 'offset' ? `distance * ${pageSizeOf(walk)}` : 'distance';
  const jump = `{ ...query, ${objectKey(request)}: ${currentOf(walk)} + ${step} }`;
  const lines = [`      at: (distance, query) => (${jump}),`];
  if (style !== 'page' || total === undefined) return lines;
  const pages = `Math.ceil((${at('body', total)} ?? Infinity) / ${pageSizeOf(walk)})`;
  return [...lines, `      count: (body, query) => ${pages} - ${currentOf(walk)} + 1,`];
}

/** Where the page of a query starts: at item 0 or page 1 unless it says otherwise. */
function currentOf({ style, request }: PlannedWalk): string {
  return `(query${memberAccess(request)} ?? ${style === 'offset' ? 0 : 1})`;
}

/** The provider's own page size, or the one that was asked for. */
function pageSizeOf({ size = 1, limit, defaultLimit = 1, maximumLimit }: PlannedWalk): string {
  if (limit === undefined) return String(size);
  const asked = `query${memberAccess(limit)} ?? ${defaultLimit}`;
  return maximumLimit === undefined ? `(${asked})` : `Math.min(${asked}, ${maximumLimit})`;
}

function isFull(walk: PlannedWalk): string {
  return `${at('body', walk.items)}.length >= ${pageSizeOf(walk)}`;
}

function hasMore(walk: PlannedWalk, current: string): string {
  const { items, more, total } = walk;
  if (more) return `(${at('body', more)} ?? ${isFull(walk)})`;
  if (!total) return isFull(walk);
  const known = `(${at('body', total)} ?? (${isFull(walk)} ? Infinity : 0))`;
  return `${at('body', items)}.length > 0 && ${current} * ${pageSizeOf(walk)} < ${known}`;
}
