import { ArgumentError, UnsupportedError } from '@contactkit/runtime';
import type { WriteDraft } from './write-draft.js';

/** Native members go as they are: those that the adapter names, but for those that the model has a word for. */
export function mapNative({ target, operation, contact: { native }, mapping }: WriteDraft): void {
  if (native === undefined) return;
  if (typeof native !== 'object' || native === null || Array.isArray(native)) {
    const error = new ArgumentError("'native' takes an object of names and values.");
    mapping.native = { outcome: 'refused', error };
    return;
  }
  const known = target.native?.[operation] ?? [];
  for (const [name, value] of Object.entries(native)) {
    if (value === undefined) continue;
    const field = `native.${name}`;
    const advice =
      known.length > 0 ? `It takes ${known.join(', ')}.` : 'The model has a word for all that it takes.';
    const error = new UnsupportedError({ provider: target.name, operation, field, advice });
    mapping[field] = known.includes(name) ? { outcome: 'exact', to: name } : { outcome: 'refused', error };
  }
  for (const [field, rule] of Object.entries(target.fields)) {
    const path = rule[operation];
    if (path === undefined || !has(native, path.split('.'))) continue;
    const error = new ArgumentError(`'native.${path}' is '${field}' of the model: pass that.`);
    mapping[`native.${path}`] = { outcome: 'refused', error };
  }
}

function has(value: unknown, [name = '', ...rest]: string[]): boolean {
  const [, member] = Object.entries(value ?? {}).find(([key]) => key === name) ?? [];
  return member !== undefined && (rest.length === 0 || has(member, rest));
}
