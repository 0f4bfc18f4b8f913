/** What is surprising about DigiVault. */
export const quirks = {
  'unique-usernames': {
    says: 'A user name that is taken is refused with 422.',
    source: 'Assumed: the documents do not say whether user names are unique.',
    on: true,
  },
  'rate-limits': {
    says: 'The 101st request of a minute, and the 11th write, are refused with 429.',
    source: 'DigiVault documentation, Errors: Rate limits. Off, because most tests do more in a minute.',
    on: false,
  },
} as const;

/** Name of a quirk of DigiVault. */
export type DigivaultQuirk = keyof typeof quirks;
