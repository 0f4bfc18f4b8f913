import { formatMarkdownTable } from '@contactkit/kit/table';
import {
  createContacts,
  type FieldRule,
  type OperationCapability,
  type OperationName,
  operationNames,
} from '../src/index.js';
import { emulateAll } from './emulate-all.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

/** The tables of the README, made from the adapters. */
export const matrices = { operations: operationMatrix, fields: fieldMatrix };

function operationMatrix(): string {
  const rows = operationNames.map((name) => [
    `\`${name}\``,
    ...providerNames.map((provider) => operationCell(provider, name)),
  ]);
  return formatMarkdownTable(['operation', ...providerNames], rows);
}

function operationCell(provider: string, name: OperationName): string {
  const { operations } = createContacts(emulateAll(providerCaseOf(provider).open({}))).capabilities;
  return costOf(operations[name]);
}

/** What a call costs at most, in requests. */
function costOf(capability: OperationCapability | undefined): string {
  if (!capability) return '–';
  if (capability.how === 'native') return 'native';
  const { requests, perPage, perItem } = capability.cost;
  const parts = [perPage && 'pages', perItem && 'items', requests > 0 && String(requests)];
  return `emulate: ${parts.filter(Boolean).join(' + ')}`;
}

function fieldMatrix(): string {
  const tables = providerNames.map(
    (provider): Readonly<Record<string, FieldRule>> => ({
      ...createContacts(providerCaseOf(provider).open({})).capabilities.fields,
    }),
  );
  const [first = 'orq'] = providerNames;
  const { id: _, provider: __, raw: ___, ...model } = providerCaseOf(first).toContact({});
  const rows = Object.keys(model).map((field) => [
    `\`${field}\``,
    ...tables.map((table) => fieldCell(table[field] ?? {})),
  ]);
  return formatMarkdownTable(['field', ...providerNames], rows);
}

function fieldCell({ read, create, update, clear, required, 'bulk.create': bulk }: FieldRule): string {
  const path = create ?? update ?? read;
  if (path === undefined) return '–';
  const signs = `${required ? ' !' : ''}${clear ? ' ∅' : ''}`;
  if (create !== undefined && update !== undefined) return `\`${path}\`${signs}`;
  const writes = [create && 'create', update && 'update', bulk && bulk !== create && 'bulk'].filter(Boolean);
  const only = writes.length > 0 ? writes.join(' and ') : 'read';
  return `\`${path}\`${signs}, ${only} only`;
}
