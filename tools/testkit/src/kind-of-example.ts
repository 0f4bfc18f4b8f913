/** Kinds of what an example is named after, whatever its status and its provider. */
const KINDS: Partial<Record<string, string>> = {
  missingCredentials: 'unauthenticated',
  invalidCredentials: 'unauthenticated',
  forbidden: 'forbidden',
  permissionDenied: 'forbidden',
  otherAccount: 'forbidden',
  suspended: 'forbidden',
  notFound: 'not-found',
  duplicate: 'conflict',
  rateLimited: 'rate-limited',
  serverError: 'server',
  unavailable: 'server',
};

/** Kinds of all other examples: Chatwoot answers some wrong requests with 404. */
const KIND_OF_STATUS: Partial<Record<number, string>> = {
  400: 'invalid-request',
  404: 'not-found',
  422: 'invalid-request',
};

/** The one kind of error that a client has to make of an example of a refusal. */
export function kindOfExample(status: number, name: string): string {
  const kind = KINDS[name] ?? KIND_OF_STATUS[status];
  if (kind === undefined) throw new Error(`No kind is known for the example ${name} of status ${status}`);
  return kind;
}
