import { isDeeperThan } from './is-deeper-than.js';
import type { RequestBody } from './mock-request.js';

const JSON_TYPE = /^[^/;]+\/(?:[^/;]+\+)?json\s*(?:;|$)/i;

/** Levels of a body, as many as Rails reads. What is nested some thousand times can be read, but not written again. */
const MOST_LEVELS = 100;

/** Reads a body. It is parsed when the content type says JSON, and text otherwise. */
export function readBodyText(text: string, contentType = ''): RequestBody {
  if (text === '') return { state: 'absent' };
  if (!isJson(contentType)) return { state: 'present', value: text };
  try {
    const value: unknown = JSON.parse(text);
    const isTooDeep = text.length > 2 * MOST_LEVELS && isDeeperThan(value, MOST_LEVELS);
    return isTooDeep ? { state: 'malformed' } : { state: 'present', value };
  } catch {
    return { state: 'malformed' };
  }
}

/** The usual type first: a regular expression costs more than the rest of a short body. */
function isJson(contentType: string): boolean {
  return contentType === 'application/json' || JSON_TYPE.test(contentType);
}
