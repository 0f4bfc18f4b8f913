import type { ContactCreate, ContactField, ModelField } from './contact.js';

/** A write, as the table of fields knows it. */
export type WriteOperation = 'create' | 'update' | 'bulk.create';

/** Where a provider keeps a field of the model. Paths lead through its JSON, as `additional_attributes.company_name`. */
export interface FieldRule extends Partial<Readonly<Record<WriteOperation, string>>> {
  /** Where it is in the provider's record; absent where a record never tells. */
  readonly read?: string;
  /** Without it there is no contact. */
  readonly required?: true;
  /** `null` clears it on update, as does `[]` for emails and phones. */
  readonly clear?: true;
  /** Attributes that are text alone. */
  readonly texts?: true;
  /** An update replaces all attributes, instead of those that are named. */
  readonly replaces?: true;
  /** How what is read back differs from what was written. */
  readonly how?: string;
  /** Pattern of the values, as JSON, for which it differs. @default every value */
  readonly when?: string;
  /** What to do instead, as a sentence, where the field has no place. */
  readonly advice?: string;
}

/** Which fields a provider has, and where: the one source of types, checks, mapping reports and documentation. */
export type FieldTable = { readonly [Field in ModelField]?: FieldRule };

/** Members of a provider's own requests that `native` takes, by the write. */
export type NativeMembers = { readonly [Operation in WriteOperation]?: readonly string[] };

/** Names of the fields that a write stores. */
type StoredField<Table extends FieldTable, Operation extends WriteOperation> = {
  [Field in keyof Table]: Table[Field] extends Readonly<Record<Operation, string>> ? Field : never;
}[keyof Table] &
  ContactField;

/** Names of the stored fields whose rule says so. */
type FieldWith<
  Table extends FieldTable,
  Operation extends WriteOperation,
  Flag extends 'required' | 'clear',
> = {
  [Field in StoredField<Table, Operation>]: Table[Field] extends Readonly<Record<Flag, true>> ? Field : never;
}[StoredField<Table, Operation>];

/** The fields of a write, with attributes of text alone where the provider has no others. */
type Values<Table extends FieldTable, Field extends ContactField> = Pick<
  Omit<ContactCreate, 'attributes'> & {
    attributes?: AttributesOf<Table>;
  },
  Field
>;

type AttributesOf<Table extends FieldTable> = Table['attributes'] extends { readonly texts: true }
  ? Readonly<Record<string, string>> | undefined
  : ContactCreate['attributes'];

type Present<Fields> = { [Field in keyof Fields]-?: NonNullable<Fields[Field]> };
type Clearable<Fields> = { [Field in keyof Fields]: Fields[Field] | null };

/** What `create` of a provider takes of the model: the fields of its table. */
export type CreateOf<
  Table extends FieldTable,
  Operation extends 'create' | 'bulk.create' = 'create',
> = Present<Values<Table, FieldWith<Table, Operation, 'required'>>> &
  Values<Table, Exclude<StoredField<Table, Operation>, FieldWith<Table, Operation, 'required'>>>;

/** What `update` of a provider takes of the model: `null` only for what it can clear. */
export type UpdateOf<Table extends FieldTable> = Clearable<
  Values<Table, FieldWith<Table, 'update', 'clear'>>
> &
  Values<Table, Exclude<StoredField<Table, 'update'>, FieldWith<Table, 'update', 'clear'>>>;
