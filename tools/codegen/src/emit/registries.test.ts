import { expect, it } from 'vitest';
import { emitTwinRegistry } from './registries.js';

it('loads the twins that are written, and makes plain ones of the others', () => {
  const text = emitTwinRegistry(['orq', 'acme-crm'], ['orq']);
  expect(text).toContain("orq: async () => (await import('../providers/orq/twin.js')).createOrqTwin,");
  expect(text).toContain("'acme-crm': async () => createPlainTwin(");
  expect(text).toContain("import { createPlainTwin } from '../plain-twin.js';");
});

it('imports nothing that it does not need', () => {
  expect(emitTwinRegistry(['orq'], ['orq'])).not.toContain('createPlainTwin');
});
