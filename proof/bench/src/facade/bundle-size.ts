import { resolve } from 'node:path';
import { bundle } from '../measure/bundle.js';
import type { Answer, Question } from '../question.js';

const PROGRAMS = {
  'one provider': { client: 'client', contactkit: 'one-provider' },
  'all four': { contactkit: 'four-providers' },
  'one provider, with emulate and a registry': { contactkit: 'one-provider-with-all' },
};

/** What the facade adds to a program that is shipped as one file. */
export const BUNDLE_SIZE: Question = {
  name: 'bundle-size',
  title: 'Bundle, min + gzip, kB',
  method:
    'A program that lists, creates, retrieves, updates and deletes a contact of orq.ai, or of all four, bundled and minified by esbuild (ES2022 modules, no comments), then `gzip -9`; 1 kB is 1000 bytes. The whole program counts, with the clients.',
  async answer() {
    const answer: Answer = { figures: [] };
    for (const [subject, programs] of Object.entries(PROGRAMS)) {
      for (const [client, name] of Object.entries(programs)) {
        const { gzipped } = await bundle(resolve(import.meta.dirname, `consumers/${name}.ts`));
        answer.figures.push({ subject, client, value: gzipped / 1000 });
      }
    }
    return answer;
  },
};
