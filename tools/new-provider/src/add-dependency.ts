const DEPENDENCIES = /("dependencies": \{\n)(.*?)(\n {2}\})/s;

/**
 * Adds a client to the dependencies of the facade, in the order of the names.
 *
 * @throws when the manifest has no dependencies, one a line
 */
export function addDependency(manifest: string, name: string): string {
  const [whole = '', head = '', lines = '', tail = ''] = DEPENDENCIES.exec(manifest) ?? [];
  if (whole === '') throw new Error('packages/contactkit/package.json has no dependencies, one a line.');
  const entry = `    "@contactkit/${name}": "workspace:^"`;
  const sorted = [...lines.split(',\n'), entry].sort();
  return manifest.replace(whole, () => head + sorted.join(',\n') + tail);
}
