import { expect, it } from 'vitest';
import { emitResources } from './emit/client.js';
import { emitClient, emitConcurrently, emitHttp, emitIndex, emitValidate } from './emit/entry-points.js';
import { emitApi, emitModels, emitSchema } from './emit/models.js';
import { emitMockSpec } from './emit/registries.js';
import { emitTwinChecks, emitTwinFacts } from './emit/twin.js';
import { emitValidators } from './emit/validators.js';
import { planOf } from './plan.js';
import { tinySpec } from './tiny-spec.js';

// Run `vitest run -u` to write the golden files anew, and read what changed.
const golden = (name: string) => `./__fixtures__/tiny.${name}`;
const plan = () => planOf(tinySpec());

it('emits interfaces and one explicit method per operation', async () => {
  await expect(emitResources(plan())).toMatchFileSnapshot(golden('resources.golden.ts'));
});

it('emits every schema and query under its own name', async () => {
  await expect(emitModels(plan())).toMatchFileSnapshot(golden('models.golden.ts'));
});

it('emits the entry points of the client', async () => {
  await expect(emitIndex(plan())).toMatchFileSnapshot(golden('index.golden.ts'));
  await expect(emitClient(plan())).toMatchFileSnapshot(golden('client.golden.ts'));
  await expect(emitHttp(plan())).toMatchFileSnapshot(golden('http.golden.ts'));
  await expect(emitValidate(plan())).toMatchFileSnapshot(golden('validate.golden.ts'));
});

it('emits an entry point for concurrent walks only where pages can be asked for out of turn', () => {
  const pagination = '/paths/~1v1~1{account_id}~1notes/get/x-pagination';
  const byPage = tinySpec([pagination, { style: 'page', size: 15, items: 'data', request: 'limit' }]);
  expect(emitConcurrently(planOf(byPage))).toContain("from '@contactkit/runtime/concurrently'");
  expect(emitConcurrently(plan())).toBeUndefined();
});

it('emits a table of every call, its route, result and refusals', async () => {
  await expect(emitApi(plan())).toMatchFileSnapshot(golden('api.golden.md'));
});

it('emits a check for each request and each answer', async () => {
  await expect(await emitValidators(plan())).toMatchFileSnapshot(golden('validators.golden.ts'));
});

it('emits the document for the mocks', async () => {
  await expect(emitMockSpec(tinySpec())).toMatchFileSnapshot(golden('mock-spec.golden.ts'));
});

it('emits the facts and the checks for the twins', async () => {
  await expect(emitTwinFacts(tinySpec())).toMatchFileSnapshot(golden('twin-facts.golden.ts'));
  await expect(await emitTwinChecks(tinySpec())).toMatchFileSnapshot(golden('twin-checks.golden.ts'));
});

it('emits the same text every time', { timeout: 30_000 }, async () => {
  const texts = async () => [
    emitResources(plan()),
    emitModels(plan()),
    emitApi(plan()),
    emitIndex(plan()),
    emitMockSpec(tinySpec()),
    emitTwinFacts(tinySpec()),
    await emitTwinChecks(tinySpec()),
    await emitSchema(tinySpec()),
    await emitValidators(plan()),
  ];
  expect(await texts()).toEqual(await texts());
});
