import { describe, expect, it } from 'vitest';
import { encodeViolations } from './violations.js';

const finding = { path: 'body.naïve\n', code: 'type', message: 'must be “text” 🙂' };

describe('encodeViolations', () => {
  it('writes printable ASCII that is the same JSON', () => {
    const text = encodeViolations([finding]);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(text)).toEqual([finding]);
  });

  it('keeps to 4096 bytes, and says what it left out', () => {
    const text = encodeViolations(Array.from({ length: 1000 }, () => finding));
    expect(text.length).toBeLessThanOrEqual(4096);
    const shown: unknown[] = JSON.parse(text);
    expect(shown.at(-1)).toMatchObject({
      code: 'more',
      message: `${1001 - shown.length} more are not shown`,
    });
  });

  it('says so when not even one fits', () => {
    const text = encodeViolations([{ ...finding, path: 'x'.repeat(5000) }]);
    expect(JSON.parse(text)).toEqual([{ path: '', code: 'more', message: '1 more are not shown' }]);
  });
});
