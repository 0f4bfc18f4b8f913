import type { ModelField } from '../model/contact.js';
import type { FieldRule, NativeMembers } from '../model/field-table.js';
import type { OperationName } from './operations.js';

/** What a provider can do, as data. */
export interface Capabilities {
  /** How each operation that only some providers have is done; one that this provider cannot do is absent. */
  readonly operations: { readonly [Name in OperationName]?: OperationCapability };
  /** Where each field of the model is kept; a field that the provider does not have is absent. */
  readonly fields: { readonly [Field in ModelField]?: FieldCapability };
  /** Members of the provider's own requests that `native` takes. */
  readonly native: NativeMembers;
  readonly pages: PageRules;
  /** What the provider publishes of its limits; `undefined` when it is nothing. */
  readonly limits: RateLimits | undefined;
}

/** Where a field is kept, and what the provider makes of it. */
export interface FieldCapability extends Omit<FieldRule, 'transform'> {
  /** How what is read back differs from what was written, for some values at least. */
  readonly how?: string;
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

/** How a provider divides its lists. */
export interface PageRules {
  /** Contacts of a page when nobody asks for a number. */
  readonly default: number;
  /** The largest page that can be asked for; what `iterate()` asks for. */
  readonly largest: number;
  /** Every page has the default size: a `limit` is not heeded. */
  readonly fixed?: true;
  /** Contacts after which no page can start; absent when there is no such end. */
  readonly reach?: number;
}

/** What a provider publishes of its limits. */
export interface RateLimits {
  readonly requestsPerMinute?: number;
  /** Of those that create, change or delete. */
  readonly writesPerMinute?: number;
}
