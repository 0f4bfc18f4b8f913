// Writes the tables of the README that follow from the adapters. `npm run generate` starts it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatMarkdownTable } from '@contactkit/kit/table';
import {
  createContacts,
  type FieldCapability,
  type OperationCapability,
  type OperationName,
  operationNames,
} from '../src/index.js';
import { emulateAll } from '../test/emulate-all.js';
import { providerCaseOf, providerNames } from '../test/provider-cases.js';

const README = new URL('../README.md', import.meta.url);
const TABLES = { operations: operationTable, fields: fieldTable };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = readFileSync(README, 'utf8');
  const after = withTables(before);
  if (after !== before) {
    writeFileSync(README, after);
    console.log('Wrote the tables of packages/contactkit/README.md.');
  }
}

/**
 * Returns a README with its tables as the adapters make them now.
 *
 * @throws {Error} when it has no place for one of them
 */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => {
    const start = `<!-- generated: ${name} -->\n`;
    const [before, after, ...others] = text.split(start);
    const end = after?.indexOf('<!-- end -->') ?? -1;
    if (before === undefined || after === undefined || end < 0 || others.length > 0) {
      throw new Error(`The README needs one '${start.trim()}', and an '<!-- end -->' after it.`);
    }
    return `${before}${start}\n${table()}\n\n${after.slice(end)}`;
  }, readme);
}

function operationTable(): string {
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

function fieldTable(): string {
  const tables = providerNames.map(
    (provider): Readonly<Record<string, FieldCapability>> => ({
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

function fieldCell({ read, create, update, clear, required, 'bulk.create': bulk }: FieldCapability): string {
  const path = create ?? update ?? read;
  if (path === undefined) return '–';
  const signs = `${required ? ' !' : ''}${clear ? ' ∅' : ''}`;
  if (create !== undefined && update !== undefined) return `\`${path}\`${signs}`;
  const writes = [create && 'create', update && 'update', bulk && bulk !== create && 'bulk'].filter(Boolean);
  const only = writes.length > 0 ? writes.join(' and ') : 'read';
  return `\`${path}\`${signs}, ${only} only`;
}
