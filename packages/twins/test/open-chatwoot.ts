import { expect } from 'vitest';
import { facts } from '../src/generated/chatwoot/facts.js';
import { createChatwootTwin } from '../src/providers/chatwoot/twin.js';

export const CONTACTS = '/api/v1/accounts/3/contacts';
export const MERGE = '/api/v1/accounts/3/actions/contact_merge';
export const NORA = `${CONTACTS}/118`;
export const PRIYA = {
  inbox_id: 9,
  name: 'Priya Raman',
  email: 'priya@raman.example',
  phone_number: '+13055550117',
  identifier: 'crm-2077',
  additional_attributes: { company_name: 'Raman Textiles', city: 'Miami' },
  custom_attributes: { plan: 'trial' },
};
export const NOT_FOUND = { status: 404, body: { error: 'Resource could not be found' } };
export const UUID = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);

export type Options = Parameters<typeof createChatwootTwin>[0];

export function talkTo(twin = createChatwootTwin({ now: () => 1_771_502_400_000 })) {
  return async (method: string, path: string, body?: object, token = 'test') => {
    const response = await twin.fetch(`https://app.chatwoot.com${path}`, {
      method,
      headers: { api_access_token: token, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: text === '' ? undefined : isJson ? JSON.parse(text) : text };
  };
}

export const withQuirks = (quirks: NonNullable<Options>['quirks'] = {}) =>
  talkTo(createChatwootTwin({ quirks, now: () => 0 }));

/** The body that the spec shows. */
export const shown = (operation: string) => {
  const answer = facts.operations[operation]?.responses.find(({ status }) => status === 200);
  return answer?.bodies[answer.examples[0] ?? ''];
};

export async function idsOf(call: ReturnType<typeof talkTo>, query: string): Promise<number[]> {
  const { body } = await call('GET', `${CONTACTS}${query}`);
  return body.payload.map(({ id }: { id: number }) => id);
}

/** A twin with so many invented contacts, and nobody else. */
export function crowd(size: number, options: Options = {}) {
  const twin = createChatwootTwin({ now: () => 0, ...options });
  twin.clear();
  twin.seed(size);
  return talkTo(twin);
}

export const upTo = (size: number) => Array.from({ length: size }, (_, index) => index + 1);
