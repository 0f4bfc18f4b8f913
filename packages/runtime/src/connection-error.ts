import { type ConnectionErrorKind, ContactKitError, errorName } from './errors.js';

/** What a `ConnectionError` is made of. */
export interface ConnectionErrorDetails {
  /** Provider whose client made the call. */
  provider: string;
  /** `operationId` of the spec. */
  operation: string;
  kind: ConnectionErrorKind;
  /** The error of `fetch`. */
  cause: unknown;
}

/**
 * There was no complete answer: name resolution, connection or transfer failed, or the time was up.
 *
 * The provider may have carried out the request all the same.
 */
export class ConnectionError extends ContactKitError {
  override readonly name = 'ConnectionError';
  /** Provider whose client made the call, for example `sendblue`. */
  readonly provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`. */
  readonly operation: string;
  readonly kind: ConnectionErrorKind;
  /** Whether the request certainly did not reach the provider. `false` means that nobody knows. */
  readonly unsent: boolean;

  constructor({ provider, operation, kind, cause }: ConnectionErrorDetails) {
    super(`${provider} ${operation}: ${kind} (${reasonOf(cause)})`, { cause });
    this.provider = provider;
    this.operation = operation;
    this.kind = kind;
    this.unsent = kind === 'network' && isUnsent(cause);
  }
}

/** Whether a value is a `ConnectionError`, from this or any other installed copy of contactkit. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return errorName(value) === 'ConnectionError';
}

/** Failures before anything could be sent, by the codes of Node and Bun. Other platforms do not tell. */
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Looks at members and not at classes, since `fetch` may come from another realm, as under Jest. */
function isUnsent(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  return ('code' in cause && UNSENT.test(String(cause.code))) || ('cause' in cause && isUnsent(cause.cause));
}

/** Node's fetch says only "fetch failed"; the reason is one level down. */
function reasonOf(cause: unknown): string {
  return messageIn(memberOf(cause, 'cause')) || messageIn(cause) || String(cause);
}

function messageIn(error: unknown): string {
  return String(memberOf(error, 'message') ?? '');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
