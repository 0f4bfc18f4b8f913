// What an adapter is made of, beside the types of the main entry point.
export { contactOf } from './contact.js';
export { nextCursor, packCursor, packQuery, unpackCursor, unpackNumber, unpackQuery } from './cursor.js';
export { dateOf } from './date-of.js';
export { emailsOf } from './emails-of.js';
export { noneWhenNotFound } from './none-when-not-found.js';
export { phonesOf } from './phones-of.js';
export { singleValue } from './single-value.js';
export { withPageSize } from './with-page-size.js';
export { withoutUndefined } from './without-undefined.js';
export { type EachPlan, planEach } from './write/plan-each.js';
export { planWrite, type WritePlan } from './write/plan-write.js';
