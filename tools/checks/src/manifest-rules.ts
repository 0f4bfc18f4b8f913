import { isPublished, type Manifest, type WorkspacePackage } from './workspace.js';

const LEAST_README = 50;
const MOST_README = 140;

/** What a published package lacks in its package.json and beside it. */
export function manifestViolations(owner: WorkspacePackage): string[] {
  if (!isPublished(owner)) return owner.folder.startsWith('packages/') ? [`${owner.folder} is private`] : [];
  const messages = [...fieldMessages(owner.manifest), ...licenseMessages(owner), ...readmeMessages(owner)];
  return messages.map((message) => `${owner.folder} ${message}`);
}

function fieldMessages({ files, exports, license, publishConfig, engines, sideEffects }: Manifest): string[] {
  const kept = {
    "'files' with dist": files?.includes('dist'),
    "'exports' with '.'": exports?.['.'],
    "'license': 'MIT'": license === 'MIT',
    "'publishConfig.access': 'public'": publishConfig?.access === 'public',
    "'engines.node': '>=20.19'": engines?.node === '>=20.19',
    "'sideEffects': false": sideEffects === false,
  };
  return Object.entries(kept).flatMap(([field, isKept]) =>
    isKept ? [] : [`needs ${field} in package.json`],
  );
}

function licenseMessages({ folder, files }: WorkspacePackage): string[] {
  return files.some(({ path }) => path === `${folder}/LICENSE`) ? [] : ['needs a LICENSE'];
}

function readmeMessages({ folder, files }: WorkspacePackage): string[] {
  const readme = files.find(({ path }) => path === `${folder}/README.md`);
  if (!readme) return ['needs a README.md'];
  const { length } = proseOf(readme.text).trimEnd().split('\n');
  if (length >= LEAST_README && length <= MOST_README) return [];
  return [`has a README.md of ${length} lines: write ${LEAST_README} to ${MOST_README}`];
}

/** A text without its programs and without the tables that are generated: what somebody has to read through. */
function proseOf(text: string): string {
  return text.replace(/^```ts\n.*?^```$/gms, '').replace(/^<!-- generated: .*?^<!-- end -->$/gms, '');
}
