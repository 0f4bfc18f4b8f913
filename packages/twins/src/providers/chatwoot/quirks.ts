/** What is surprising about Chatwoot. */
export const quirks = {
  'unstable-order': {
    says: 'Without a `sort` that it knows, a list begins anywhere, so pages may repeat or skip contacts.',
    source: 'Server, contacts_controller.rb: no ORDER BY. Off: in the order of creation.',
    on: true,
  },
  'hidden-contacts': {
    says: 'The list leaves out contacts without email, phone number and identifier.',
    source: 'Server, Contact.resolved_contacts.',
    on: true,
  },
  'known-inboxes-only': {
    says: "A contact for another inbox than 9 and 12, those of the spec's examples, is refused with 404.",
    source: 'Server, build_contact_inbox. Off: every other id is an inbox of the kind `Channel::Api`.',
    on: true,
  },
  'filter-adds-plus': {
    says: 'A filter puts a `+` before a phone number, one that has it already too: that one finds nobody.',
    source:
      'Server, contacts/filter_service.rb; issue 9147. Off: newer servers drop what is there (pull request 10386).',
    on: true,
  },
  'defined-attributes-only': {
    says: 'A filter by a custom attribute that no contact has is refused with 422.',
    source:
      'Server, filter_helper.rb; that the attributes which contacts have are the defined ones is made up. Off: nobody has it.',
    on: true,
  },
  'merge-leaves-labels': {
    says: 'Labels do not move in a merge: those of the contact that goes are lost.',
    source: 'Server, contact_merge_action.rb; newer swagger says that they move, which is what off does.',
    on: true,
  },
  'online-contacts': {
    says: 'A contact is online for the first five minutes after its creation, and cannot be deleted then.',
    source:
      'Made up, to have contacts that are online: the server refuses with 422 while someone has the chat open.',
    on: false,
  },
  'agent-tokens': {
    says: 'A token that begins with `agent` is not that of an administrator: it may not delete (401).',
    source: 'Server, contact policy and request_exception_handler.rb; the form of the token is made up.',
    on: false,
  },
  'rate-limits': {
    says: 'The 3001st request of a minute, and the 101st search of an account, are refused with 429.',
    source: 'Server, rack_attack.rb. Off, because tests are fast.',
    on: false,
  },
} as const;

/** Name of a quirk of Chatwoot. */
export type ChatwootQuirk = keyof typeof quirks;
