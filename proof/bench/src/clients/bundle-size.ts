import { type Bundle, bundle } from '../measure/bundle.js';
import type { Answer, Question } from '../question.js';
import { CONSUMERS, type Consumer, fileOf, RAW_CONSUMER, WALKING_CONSUMER } from './consumers.js';

const CRUD = 'five methods';
const WALK = 'with iterate and pages';
const INPUTS_TO_NAME = 12;

/** What a client adds to a program that is shipped as one file. */
export const BUNDLE_SIZE: Question = {
  name: 'bundle-size',
  title: 'Bundle, min + gzip, kB',
  method:
    'A program that makes a client and calls list, create, retrieve, update and delete, bundled and minified by esbuild (ES2022 modules, no comments), then `gzip -9`; 1 kB is 1000 bytes. The whole program counts.',
  async answer() {
    const answer: Answer = { figures: [] };
    for (const consumer of [RAW_CONSUMER, ...CONSUMERS]) answer.figures.push(await figureOf(CRUD, consumer));
    answer.figures.push(await figureOf(WALK, WALKING_CONSUMER));
    const { inputs } = await bundled(WALKING_CONSUMER);
    return {
      ...answer,
      notes: [`Minified bytes of ours with iterate and pages: ${biggest(inputs).join(', ')}.`],
    };
  },
};

async function figureOf(subject: string, consumer: Consumer): Promise<Answer['figures'][number]> {
  const { gzipped } = await bundled(consumer);
  return { subject, client: consumer.client, value: gzipped / 1000 };
}

function bundled(consumer: Consumer): Promise<Bundle> {
  return bundle(fileOf(consumer), consumer.needsNode ? 'node' : 'browser');
}

/** The files that take most, with their bytes. */
function biggest(inputs: Bundle['inputs']): string[] {
  return inputs
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, INPUTS_TO_NAME)
    .map(([path, bytes]) => `${shortName(path)} ${bytes}`);
}

/** `sendblue/generated/resources` for `../../packages/sendblue/dist/generated/resources.js`. */
function shortName(path: string): string {
  return path
    .replace(/^.*(packages|node_modules)\//, '')
    .replace('/dist/', '/')
    .replace(/\.m?js$/, '');
}
