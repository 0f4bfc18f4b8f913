import type { ContactUpdate } from '../contact.js';
import type { FieldTable, NativeMembers, WriteOperation } from '../field-table.js';
import type { Lossy, MappingReport } from '../mapping.js';

/** What a provider can store, as its adapter says. */
export interface WriteTarget<Table extends FieldTable = FieldTable> {
  readonly name: string;
  readonly fields: Table;
  readonly native?: NativeMembers | undefined;
}

/** A write on its way from what was given to what the provider can store. */
export interface WriteDraft {
  readonly target: WriteTarget;
  readonly operation: WriteOperation;
  /** What was given. */
  readonly contact: ContactUpdate;
  readonly lossy: Lossy;
  /** What can be stored: less than what was given, or with more attributes. */
  readonly values: ContactUpdate;
  readonly mapping: MappingReport;
}
