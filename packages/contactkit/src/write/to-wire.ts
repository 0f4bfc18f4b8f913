import { singleValue } from '../convert.js';
import {
  type ContactField,
  type ContactUpdate,
  contactFields,
  type FieldKind,
  isContactField,
  isSingle,
} from '../model/contact.js';
import type { AnyWire, FieldTable, WireModels, WriteOperation } from '../model/field-table.js';
import { cutPath } from '../paths.js';

/** A function that writes the values of a contact as the body of a request. */
export type ToWire<Wire extends WireModels> = <Operation extends WriteOperation & keyof Wire>(
  operation: Operation,
  values: ContactUpdate,
) => NonNullable<Wire[Operation]>;

/**
 * Creates the function that writes the bodies of a provider's requests: each value stands where the table has its field, beside
 * the native members. The values are those of a plan, which lacks nothing that the provider needs: the body is of its type.
 * For that the table must have a row with `required: true` for each member that the types of `create` and `bulk.create` demand;
 * a member that the adapter adds itself is left out of the type.
 *
 * Call it once for an adapter: the paths are cut then, and not for each request.
 */
export function createToWire<
  Wire extends WireModels = AnyWire,
  Table extends FieldTable<Wire> = FieldTable<Wire>,
>(table: Table & Complete<Wire, Table>): ToWire<Wire>;
export function createToWire(
  table: FieldTable,
): (operation: WriteOperation, values: ContactUpdate) => object {
  const slots = {
    create: slotsFor(table, 'create'),
    update: slotsFor(table, 'update'),
    'bulk.create': slotsFor(table, 'bulk.create'),
  };
  return (operation, values) => {
    const body: Record<string, unknown> = { ...values.native };
    for (const slot of slots[operation]) fill(body, slot, toWireValue(slot.field, values));
    return body;
  };
}

/** Nothing more of a table that has a row for each member that must be sent; else a member that names those without one. */
type Complete<Wire extends WireModels, Table> = [Unfilled<Wire, Table>] extends [never]
  ? unknown
  : { readonly 'no row with required: true leads to': Unfilled<Wire, Table> };

/** Members that a new contact must have, as `create.username`, and that no required field of the table fills. */
type Unfilled<Wire extends WireModels, Table> = {
  [Operation in 'create' | 'bulk.create']: `${Operation}.${Exclude<
    RequiredMember<NonNullable<Wire[Operation]>>,
    FirstName<RequiredPath<Table, Operation>>
  >}`;
}['create' | 'bulk.create'];

type RequiredMember<Model> = {
  [Name in keyof Model & string]-?: Record<never, never> extends Pick<Model, Name> ? never : Name;
}[keyof Model & string];

type RequiredPath<Table, Operation extends WriteOperation> = {
  [Field in keyof Table]: Table[Field] extends { readonly required: true } & Readonly<
    Record<Operation, infer Path>
  >
    ? Path
    : never;
}[keyof Table];

type FirstName<Path> = Path extends `${infer Name}.${string}` ? Name : Path;

/** The place of a field in a body: its name there, and those of the members that it is in. */
interface Slot {
  readonly field: ContactField;
  readonly parents: readonly string[];
  readonly name: string;
}

function slotsFor(table: FieldTable, operation: WriteOperation): Slot[] {
  return Object.entries(table).flatMap(([field, rule]) => {
    const path = rule[operation];
    if (path === undefined || !isContactField(field)) return [];
    const parents = cutPath(path);
    const name = parents.pop() ?? path;
    return [{ field, parents, name }];
  });
}

function fill(body: Record<string, unknown>, { parents, name }: Slot, value: unknown): void {
  if (value === undefined) return;
  let place = body;
  for (const parent of parents) {
    // A copy: what is there belongs to the caller.
    const inner: Record<string, unknown> = Object.assign({}, place[parent]);
    place[parent] = inner;
    place = inner;
  }
  place[name] = value;
}

/** Returns the value of a field as a request has it: of a list of entries the first, and of what is cleared what is empty. */
export function toWireValue(field: ContactField, values: ContactUpdate): unknown {
  if (isSingle(field)) return singleValue(values[field]);
  const value = values[field];
  if (value === null) return EMPTY[contactFields[field]]?.() ?? null;
  return Array.isArray(value) ? [...value] : value;
}

/** What clears a field for which it is not `null`. */
const EMPTY: { readonly [Kind in FieldKind]?: () => object } = { texts: () => [], values: () => ({}) };
