import type { ModelField } from './contact.js';
import type { FieldRule, NativeMembers } from './field-table.js';
import { type OperationName, operationNames } from './operation-name.js';
import { operationOf } from './operation-of.js';
import type { ContactsProvider, PageRules, RateLimits } from './provider.js';

/** What a provider can do, as data. */
export interface Capabilities {
  /** How each operation that only some providers have is done; one that this provider cannot do is absent. */
  readonly operations: { readonly [Name in OperationName]?: OperationCapability };
  /** Where each field of the model is kept; a field that the provider does not have is absent. */
  readonly fields: { readonly [Field in ModelField]?: FieldRule };
  /** Members of the provider's own requests that `native` takes. */
  readonly native: NativeMembers;
  readonly pages: PageRules;
  /** What the provider publishes of its limits; `undefined` when it is nothing. */
  readonly limits: RateLimits | undefined;
}

/** How an operation is done, and what it costs. */
export interface OperationCapability {
  /** `native`: by one request of the provider that does exactly this. `emulated`: by others, as `emulate` was asked to. */
  readonly how: 'native' | 'emulated';
  readonly cost: OperationCost;
}

/**
 * Most requests that one call takes: `requests`, and those for each page of the whole list and for each item given. What the
 * client repeats after a failure is not counted.
 */
export interface OperationCost {
  readonly requests: number;
  readonly perPage?: number;
  readonly perItem?: number;
}

const NATIVE: OperationCapability = { how: 'native', cost: { requests: 1 } };

/** The capabilities of a provider, read from its adapter. */
export function capabilitiesOf(provider: ContactsProvider): Capabilities {
  const { native = {}, pages, limits, emulated = {} } = provider;
  // A rule with nothing but advice is about a field that there is not.
  const hasPlace = ({ read, create, update }: FieldRule) => read ?? create ?? update;
  const fields = Object.fromEntries(Object.entries(provider.fields).filter(([, rule]) => hasPlace(rule)));
  const operations: Partial<Record<OperationName, OperationCapability>> = {};
  for (const name of operationNames) {
    const cost = emulated[name];
    if (cost) operations[name] = { how: 'emulated', cost };
    else if (operationOf(provider, name)) operations[name] = NATIVE;
  }
  return { operations, fields, native, pages, limits };
}
