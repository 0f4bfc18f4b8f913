/** A request that is sent. */
export interface FuzzRequest {
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  /** As they are sent, in Latin-1. */
  headers: Readonly<Record<string, string | string[]>>;
  body: Buffer | undefined;
  /** Whether the client hangs up in the middle of the body. */
  hangsUp?: boolean;
}

/** The header that asks for a fault. */
export const FAULT = 'x-contactkit-fault';

/** The header that names the tenant. */
export const TENANT = 'x-contactkit-tenant';
