// What an adapter is made of, beside the types of the main entry point.

export { withPageSize } from './contract/page.js';
export { dateOf, emailsOf, noneWhenNotFound, phonesOf, singleValue, withoutUndefined } from './convert.js';
export { nextCursor, packCursor, packQuery, unpackCursor, unpackNumber, unpackQuery } from './cursor.js';
export { contactOf } from './model/contact.js';
export { at, everywhere, type Transform, type WireModels } from './model/field-table.js';
export type { WritePlan } from './write/map-write.js';
export { type EachPlan, planEach, planWrite } from './write/plan.js';
export { createToWire, type ToWire } from './write/to-wire.js';
