import type { Answer } from '../answer.js';
import { createFetch } from '../create-fetch.js';
import type { Delivery } from '../delivery.js';
import type { Referee } from '../referee/create-referee.js';
import type { MockRequest } from '../referee/mock-request.js';
import type { Twin } from '../twin.js';

/** Segments of the path of one contact, and where among them its resource stands. */
const [LENGTH, RESOURCE] = [6, 4];

/**
 * Makes a twin take PUT for PATCH on a contact, as the server does: Rails has one route for both.
 *
 * The journal has such a request as the PATCH that it became.
 */
export function takePutForPatch(twin: Twin): Twin {
  function deliver(request: MockRequest): Delivery;
  function deliver<Result extends Answer | Promise<Answer>>(
    request: MockRequest,
    referee: Referee<Result>,
  ): Result extends Answer ? Delivery : Promise<Delivery>;
  function deliver(request: MockRequest, referee?: Referee<Answer | Promise<Answer>>) {
    const taken = isPutOfContact(request) ? { ...request, method: 'PATCH' } : request;
    return referee ? twin.deliver(taken, referee) : twin.deliver(taken);
  }
  return { ...twin, deliver, ...createFetch(deliver) };
}

function isPutOfContact({ method, segments }: MockRequest): boolean {
  return method === 'PUT' && segments.length === LENGTH && segments[RESOURCE] === 'contacts';
}
