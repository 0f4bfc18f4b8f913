import { describeValidator } from '@contactkit/testkit';
import { expect, it } from 'vitest';
import { createSendblue } from '../src/generated/index.js';
import { validate } from '../src/generated/validate.js';

describeValidator('sendblue', validate);

it('createSendblue takes it', async () => {
  const sendblue = createSendblue({
    apiKey: 'test-key',
    apiSecret: 'test-secret',
    validate: validate('strict'),
    fetch: async () => Response.json([{ phone: 12025550143 }]),
  });
  await expect(sendblue.contacts.create({ number: '(202) 555-0143' })).rejects.toThrow(
    'sendblue contacts.create: /number must match pattern "^\\+[1-9]\\d{1,14}$". Nothing was sent.',
  );
  await expect(sendblue.contacts.list()).rejects.toThrow(
    'sendblue contacts.list: 200 invalid-response (/0/phone must be string)',
  );
});
