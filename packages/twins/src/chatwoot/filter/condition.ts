import type { Contact } from '../contact.js';

/** The body of `contacts.filter`. */
export interface Filter {
  readonly payload: readonly Condition[];
}

/** A condition on one attribute. */
export interface Condition {
  readonly attribute_key: string;
  readonly filter_operator: Operator;
  readonly values?: readonly Value[];
  /** How it is joined with the next condition. */
  readonly query_operator?: string | null;
}

/** How an attribute is compared. */
export type Operator =
  | 'equal_to'
  | 'not_equal_to'
  | 'contains'
  | 'does_not_contain'
  | 'is_present'
  | 'is_not_present'
  | 'is_greater_than'
  | 'is_less_than'
  | 'days_before'
  | 'starts_with';

/** What an attribute is compared with. */
export type Value = string | number | boolean;

/** Whether a contact meets a condition. */
export type Test = (contact: Contact) => boolean;
