import { facts } from '../src/generated/sendblue/facts.js';
import { createSendblueTwin } from '../src/providers/sendblue/twin.js';

export const ORIGIN = 'https://api.sendblue.co';
export const HEADERS = {
  'sb-api-key-id': 'key',
  'sb-api-secret-key': 'secret',
  'content-type': 'application/json',
};
export const LIST = '/api/v2/contacts';
export const INES = `${LIST}/+12025550143`;
export const NOBODY = `${LIST}/%2B13055550199`;
export const NOW = '2026-03-01T10:00:00.000Z';
export const UNKNOWN = { status: 404, body: { status: 'ERROR', message: 'Contact not found' } };

export function open(options: Parameters<typeof createSendblueTwin>[0] = {}) {
  const twin = createSendblueTwin({ now: () => Date.parse(NOW), ...options });
  const call = async (method: string, path: string, body?: object) => {
    const response = await twin.fetch(`${ORIGIN}${path}`, {
      method,
      headers: HEADERS,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const phones = async (query: string) => {
    const { body } = await call('GET', `${LIST}?${query}`);
    return body.map(({ phone }: { phone: string }) => phone);
  };
  return { twin, call, phones };
}

/** What the spec shows as the answer. */
export const shown = (operation: string, example?: string) => {
  const found = facts.operations[operation]?.responses[0];
  return found?.bodies[example ?? found.examples[0] ?? ''];
};
