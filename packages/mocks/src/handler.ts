import type { Answer } from './answer.js';
import type { MockRequest } from './mock-request.js';

/** Answers the requests of one mock. */
export type Handler = (request: MockRequest) => Promise<Answer>;
