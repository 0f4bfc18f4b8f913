export { FAULT_HEADER, parseFault, parseFaultText } from './faults/fault.js';
export {
  type Answer,
  type Call,
  jsonResponse,
  type MockRequest,
  type RequestBody,
  type Responder,
  textOf,
} from './http/messages.js';
export { readBodyText, readUrl, withoutBody } from './http/read-request.js';
export type { Delivery } from './pipeline.js';
export type { Finding } from './spec/check.js';
export { type Decision, decide, type Referee } from './spec/decide.js';
export type { CredentialSlot, DeclaredResponse, Operation, OperationFacts } from './spec/operation.js';
export { type ChosenResponse, choosePreferred } from './spec/prefer.js';
export { noRoute, problem } from './spec/problem.js';
export { createRouter, type FoundRoute, type Route } from './spec/router.js';
