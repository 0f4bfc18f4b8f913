/** What is surprising about Sendblue. */
export const quirks = {
  'bulk-create-skips-known': {
    says: 'Bulk create passes over numbers that are known: they stay as they are, and the answer has only what is new. Without the quirk they are changed, as by `update_if_exists`, and the answer has them too.',
    source: 'Assumed: Sendblue publishes neither; the answer is described as the contacts that were created.',
    on: true,
  },
  'error-as-200': {
    says: 'An unknown number, or one that is taken, is answered with 200 and the status `ERROR` in the body.',
    source: 'Test of a public client on GitHub, of low confidence. Off, because 404 and 409 are likelier.',
    on: false,
  },
  'camel-case-answers': {
    says: 'Contacts in answers have the old names: `firstName`, `customVariables`. `created_at` has no other name.',
    source:
      'Guide at docs.sendblue.com/api-v2/contacts. Off, because the reference has snake case since 2025-12-13.',
    on: false,
  },
} as const;

/** Name of a quirk of Sendblue. */
export type SendblueQuirk = keyof typeof quirks;
