import { expect, it } from 'vitest';
import { programOf } from './consumer-project.js';

const readme = `# things

\`\`\`sh
npm install things
\`\`\`

\`\`\`ts
import { createThings, type Thing } from 'things';

const things = createThings();
\`\`\`

\`\`\`ts
import { createThings, isThing } from 'things';
import type { Mock } from 'mocks';

export async function nothing() {}
const things = createThings();
\`\`\`
`;

it('programOf keeps what the first block makes for the others, and imports every name once', () => {
  expect(programOf(readme)).toBe(`import { createThings } from 'things';
import { type Thing } from 'things';
import { isThing } from 'things';
import { type Mock } from 'mocks';

const things = createThings();

{

async function nothing() {}
const things = createThings();
}

export {};
`);
});

it('programOf makes an empty module of a README without blocks', () => {
  expect(programOf('# things\n')).toBe('\nexport {};\n');
});
