import type { ApiErrorKind } from '@contactkit/runtime';

/**
 * What an answer of Chatwoot means where its status does not say so.
 *
 * A 401 also stands for a valid token that may not do this, and a 422 also for a value that another contact has.
 */
export function classify(status: number, body: unknown): ApiErrorKind | undefined {
  if (status === 401 && /not authorized|suspended/i.test(textOf(body, 'error'))) return 'forbidden';
  if (status === 422 && /has already been taken/i.test(textOf(body, 'message'))) return 'conflict';
  return undefined;
}

function textOf(body: unknown, member: 'error' | 'message'): string {
  const values: Partial<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return String(values[member] ?? '');
}
