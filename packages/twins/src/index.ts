export { createTwin, type TwinOptionsOf } from './create-twin.js';
export type { Fault, FaultName } from './faults/fault.js';
export { FAULTS } from './faults/fault.js';
export { type TwinName, twins } from './generated/twins.js';
export type { Answer, Call } from './http/messages.js';
export type { Expectation, JournalEntry, Verdict } from './journal.js';
export type { Quirk, Quirks } from './state/context.js';
export type { Snapshot } from './state/snapshot.js';
export type { Twin, TwinOptions } from './twin.js';
