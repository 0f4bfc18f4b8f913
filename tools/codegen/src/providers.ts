import { readdir, readFile } from 'node:fs/promises';

/**
 * Names of the folders of `specs/`, in the order that users see, such as in the ports of the mocks: that of the keys of
 * `specs/seed-operations.json`; others follow by name.
 */
export async function providersOf(root: string): Promise<string[]> {
  const entries = await readdir(`${root}/specs`, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const seeded = Object.keys(await seedOperations(root)).filter((name) => names.includes(name));
  return [...seeded, ...names.filter((name) => !seeded.includes(name)).sort()];
}

/** The operations that the providers' own documents name, from `specs/seed-operations.json`. */
export async function seedOperations(root: string): Promise<Record<string, string[]>> {
  return JSON.parse(await readFile(`${root}/specs/seed-operations.json`, 'utf8'));
}

/** The operations that a spec has besides, by provider, from `specs/operations-beyond-seed.json`. */
export async function operationsBeyondSeed(root: string): Promise<Record<string, string[]>> {
  return JSON.parse(await readFile(`${root}/specs/operations-beyond-seed.json`, 'utf8'));
}
