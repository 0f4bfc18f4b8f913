import { describeValidator } from '@contactkit/testkit';
import { expect, it } from 'vitest';
import { createChatwoot } from '../src/generated/index.js';
import { validate } from '../src/generated/validate.js';

describeValidator('chatwoot', validate);

it('createChatwoot takes it', async () => {
  const chatwoot = createChatwoot({
    apiAccessToken: 'test-token',
    accountId: 3,
    validate: validate('strict'),
    fetch: async () => Response.json({ payload: { labels: ['vip', 7] } }),
  });
  await expect(chatwoot.contacts.update(118, { email: 'nora' })).rejects.toThrow(
    'chatwoot contacts.update: /email must match format "email". Nothing was sent.',
  );
  await expect(chatwoot.contacts.get(118)).rejects.toThrow(
    "chatwoot contacts.get: 200 invalid-response (/payload must have required property 'id')",
  );
});
