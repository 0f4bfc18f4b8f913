/** What only some providers can do, by the name of the call: `contacts.tags.set` is `tags.set`. */
export const operationNames = [
  'search',
  'count',
  'upsert',
  'merge',
  'verify',
  'conversations',
  'tags.list',
  'tags.set',
  'tags.add',
  'tags.remove',
  'attributes.remove',
  'bulk.create',
  'bulk.delete',
  'findBy.externalId',
  'findBy.phone',
  'findBy.email',
] as const;

/** Name of an operation that only some providers have. */
export type OperationName = (typeof operationNames)[number];
