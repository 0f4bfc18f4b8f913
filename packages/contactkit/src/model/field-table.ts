import type { ContactCreate, ContactField, ModelField } from './contact.js';

/** A write, as the table of fields knows it. */
export type WriteOperation = 'create' | 'update' | 'bulk.create';

/** A place of a field: in the provider's record, or in the body of a write. */
type Place = 'read' | WriteOperation;

/** A way in which a provider changes what it stores: what is read back differs from what was written. */
export interface Transform {
  /** How it differs. */
  readonly describes: string;
  /** Whether it differs for this value, which is the one of the request: an email is a text, not a list. */
  applies(value: unknown): boolean;
}

/** The transforms that have a name. */
const TRANSFORMS = {
  lowercase: {
    describes: 'lower case',
    applies: (value) => typeof value === 'string' && /\p{Lu}/u.test(value),
  },
  emptyAsNone: { describes: 'an empty text is read as none', applies: (value) => value === '' },
} as const satisfies Record<string, Transform>;

/** Returns the transform of a rule: one of those that have a name, or the provider's own. */
export function findTransform(transform: NonNullable<FieldRule['transform']>): Transform {
  return typeof transform === 'string' ? TRANSFORMS[transform] : transform;
}

/** What is true of a field wherever it is kept. */
interface FieldTraits {
  /** Without it there is no contact. */
  readonly required?: true;
  /** `null` clears it on update, as does `[]` for emails and phones. */
  readonly clear?: true;
  /** Attributes that are text alone. */
  readonly texts?: true;
  /** An update replaces all attributes, instead of those that are named. */
  readonly replaces?: true;
  /** How what is read back differs from what was written: by name, or one of this provider alone. */
  readonly transform?: keyof typeof TRANSFORMS | Transform;
  /** What to do instead, as a sentence, where the field has no place. */
  readonly advice?: string;
}

/**
 * Where a provider keeps a field of the model, `read` in its record, the others in the bodies of writes. Paths lead through
 * its JSON, as `additional_attributes.company_name`; one that is absent does not lead to the field.
 */
export interface FieldRule extends FieldTraits, Partial<Readonly<Record<Place, string>>> {}

/** The provider's own types: of its record, and of the bodies of its writes, without what is not of the contact. */
export type WireModels = { readonly [Each in Place]?: object };

/** A provider of which the types are not known: every path is good. */
export type AnyWire = Record<Place, Record<string, unknown>>;

/**
 * Which fields a provider has, and where: the one source of types, checks, requests, mapping reports and documentation.
 *
 * Given the provider's own types, a path that does not lead to one of their members does not compile, nor does one of a write to
 * a member of another kind, nor `clear: true` where the update does not take what clears the field. Not held against them: of
 * what kind the member is that `read` leads to, and what stands after a member that takes any name.
 */
export type FieldTable<Wire extends WireModels = AnyWire> = {
  readonly [Field in ModelField]?: FieldTraits & PathsOf<Wire, Field> & ClearOf<Wire, Field>;
};

type PathsOf<Wire extends WireModels, Field extends ModelField> = {
  readonly [Each in Place]?: WirePath<Wire[Each], Each extends 'read' ? never : WireValue<Field>>;
};

/** Either a field that cannot be cleared, or one of which the update takes what clears it. */
type ClearOf<Wire extends WireModels, Field extends ModelField> =
  | { readonly clear?: never }
  | {
      readonly clear: true;
      readonly update?: WirePath<Wire['update'], WireValue<Field> | ClearValue<Field>>;
    };

/**
 * Paths to the members of a provider's type that take a value, as `additional_attributes.company_name`. Through a member that
 * takes any name every path leads on.
 */
type WirePath<Model, Value = never> = Model extends readonly unknown[]
  ? never
  : Model extends object
    ? { [Name in keyof Model & string]-?: Step<Name, Model[Name], Value> }[keyof Model & string]
    : never;

type Step<Name extends string, Member, Value> =
  | ([Value] extends [Member] ? Name : never)
  | `${Name}.${WirePath<NonNullable<Member>, Value>}`;

/** What a field of the model is in a request. */
type WireValue<Field extends ModelField> = Field extends 'tags'
  ? string[]
  : Field extends 'attributes'
    ? Record<string, string>
    : Field extends 'blocked'
      ? boolean
      : Field extends ContactField
        ? string
        : never;

/** What clears a field in a request, beside what is of the kind of the field. */
type ClearValue<Field extends ModelField> = Field extends 'tags' | 'attributes' ? never : null;

type At<Path extends string> = Readonly<Record<'read' | 'create' | 'update', Path>>;

/** The rule of a field that is at the same place in the record and in the bodies of create and update. */
export function at<const Path extends string>(path: Path): At<Path>;
export function at<const Path extends string, const Traits extends FieldTraits>(
  path: Path,
  traits: Traits,
): At<Path> & Traits;
export function at(path: string, traits?: FieldTraits): FieldRule {
  return { read: path, create: path, update: path, ...traits };
}

/** The rule of a field that is at the same place everywhere, in the body of a bulk create as well. */
export function everywhere<const Path extends string>(path: Path): Readonly<Record<Place, Path>>;
export function everywhere<const Path extends string, const Traits extends FieldTraits>(
  path: Path,
  traits: Traits,
): Readonly<Record<Place, Path>> & Traits;
export function everywhere(path: string, traits?: FieldTraits): FieldRule {
  return { ...at(path), 'bulk.create': path, ...traits };
}

/** Members of a provider's own requests that `native` takes, by the write. */
export type NativeMembers = { readonly [Operation in WriteOperation]?: readonly string[] };

/** What a provider can store, as its adapter says. */
export interface WriteTarget<Table extends FieldTable = FieldTable> {
  readonly name: string;
  readonly fields: Table;
  readonly native?: NativeMembers | undefined;
}

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
