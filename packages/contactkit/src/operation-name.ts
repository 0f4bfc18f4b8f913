import type { ContactCreate } from './contact.js';
import type { Operations } from './operations.js';

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

/** The part of the operations that has one of them: `With<'tags.set'>` is `{ tags: Pick<TagOperations, 'set'> }`. */
export type With<Name extends OperationName, Raw = unknown, Create = ContactCreate> = Intersection<
  Name extends OperationName ? One<Name, Operations<Raw, Create>> : never
>;

type One<Name extends string, All> = Name extends `${infer Group}.${infer Method}`
  ? { readonly [Key in Group & keyof All]: Pick<All[Key], Method & keyof All[Key]> }
  : Pick<All, Name & keyof All>;

/** All members of a union at once. */
type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never;
