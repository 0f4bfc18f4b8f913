import type { OperationName } from './operation-name.js';

/** A method whose arguments nobody has looked at. */
export type Method = (...args: unknown[]) => unknown;

/** The method of an adapter for an operation; `undefined` when it has none. */
export function operationOf(
  { operations }: { readonly operations: object },
  name: OperationName,
): Method | undefined {
  let found: unknown = operations;
  for (const part of name.split('.')) {
    found = Object.entries(found ?? {}).find(([key]) => key === part)?.[1];
  }
  return isMethod(found) ? found : undefined;
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
