import { describeValidator } from '@contactkit/testkit';
import { expect, it } from 'vitest';
import { createDigivault } from '../src/generated/index.js';
import { validate } from '../src/generated/validate.js';

describeValidator('digivault', validate);

it('createDigivault takes it', async () => {
  const digivault = createDigivault({
    apiKey: 'test-key',
    validate: validate('strict'),
    fetch: async () => Response.json({ has_more: 'no', data: [] }),
  });
  await expect(digivault.contacts.update('7LjL2rAM4y8FP0Y1', { avatar_url: 'nora.png' })).rejects.toThrow(
    'digivault contacts.update: /avatar_url must match format "uri". Nothing was sent.',
  );
  await expect(digivault.contacts.list()).rejects.toThrow(
    'digivault contacts.list: 200 invalid-response (/has_more must be boolean)',
  );
});
