import { textOf } from '../memory/text-of.js';

/** How many contacts a page has. */
export const PAGE_SIZE = 15;

/** Where a page begins, and how the answer names it: as it was sent, or as the number 1. */
export function readPage(page: string | string[] | undefined): { start: number; sent: string | number } {
  const sent = textOf(page) ?? 1;
  const number = Math.max(1, Math.floor(Number(sent)) || 1);
  return { start: (number - 1) * PAGE_SIZE, sent };
}
