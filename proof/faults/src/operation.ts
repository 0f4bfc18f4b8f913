import type { CallOptions } from '@contactkit/runtime';
import type { Clients } from './clients.js';

/** A kind of call that the fault tests make. */
export interface Operation {
  provider: keyof Clients;
  /** `operationId` of the spec. */
  id: string;
  method: 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST';
  /** How often it is drawn, in proportion to the others. */
  weight: number;
  /** Whether it may be sent twice whatever became of the first time: LAYOUT.md decision 8. */
  idempotent: boolean;
  /** Whether it deletes one record, so that the second time finds nothing. */
  deletesRecord?: boolean;
  /** Makes the call. The token goes into the path, the query or the body. */
  call(clients: Clients, token: string, options: CallOptions): Promise<unknown>;
  /** The right answer; none for a 204. */
  answer?(token: string): unknown;
}
