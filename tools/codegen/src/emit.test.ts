import { beforeAll, describe, expect, it } from 'vitest';
import { formatAll } from './artifacts.js';
import { emitResources } from './emit/client.js';
import { emitClient, emitConcurrently, emitHttp, emitIndex, emitValidate } from './emit/entry-points.js';
import { emitApi, emitModels } from './emit/models.js';
import { emitMockSpec } from './emit/registries.js';
import { emitTwinFacts } from './emit/twin.js';
import { planOf } from './plan.js';
import { tinySpec } from './tiny-spec.js';

const plan = planOf(tinySpec());

// What ajv and openapi-typescript make is tried in the tests of their emitters; here stands what is ours.
// Run `vitest run -u` to write the golden files anew, and read what changed.
const files = {
  index: emitIndex(plan),
  client: emitClient(plan),
  http: emitHttp(plan),
  validate: emitValidate(plan),
  resources: emitResources(plan),
  models: emitModels(plan),
  'mock-spec': emitMockSpec(plan),
  'twin-facts': emitTwinFacts(plan),
};

describe('a file of TypeScript', () => {
  const names = Object.keys(files);
  let texts: string[] = [];

  beforeAll(async () => {
    texts = await formatAll(Object.values(files));
  });

  it.each(names)('%s', async (name) => {
    await expect(texts[names.indexOf(name)]).toMatchFileSnapshot(`./__fixtures__/tiny.${name}.golden.ts`);
  });
});

it('emits a table of every call, its route, result and refusals', async () => {
  await expect(emitApi(plan)).toMatchFileSnapshot('./__fixtures__/tiny.api.golden.md');
});

it('emits an entry point for concurrent walks only where pages can be asked for out of turn', () => {
  const pagination = '/paths/~1v1~1{account_id}~1notes/get/x-pagination';
  const byPage = tinySpec([pagination, { style: 'page', size: 15, items: 'data', request: 'limit' }]);
  expect(emitConcurrently(planOf(byPage))).toContain("from '@contactkit/runtime/concurrently'");
  expect(emitConcurrently(plan)).toBeUndefined();
});
