import { describeValidator } from '@contactkit/testkit';
import { expect, it } from 'vitest';
import { createOrq } from '../src/generated/index.js';
import { validate } from '../src/generated/validate.js';

describeValidator('orq', validate);

it('createOrq takes it', async () => {
  const orq = createOrq({
    apiKey: 'test-key',
    validate: validate('strict'),
    fetch: async () => Response.json({ object: 'list', data: [{ _id: 7 }], has_more: false }),
  });
  await expect(orq.contacts.create({ external_id: '' })).rejects.toThrow(
    'orq contacts.create: /external_id must NOT have fewer than 1 characters. Nothing was sent.',
  );
  await expect(orq.contacts.list()).rejects.toThrow(
    "orq contacts.list: 200 invalid-response (/data/0 must have required property 'external_id')",
  );
});
