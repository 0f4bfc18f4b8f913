import { shapeOf } from '@contactkit/kit/shape';
import { exampleRequests } from '@contactkit/openapi';
import { createTwin } from '@contactkit/twins';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { type Mock, providers, startMock } from '../src/index.js';
import { type Variant, variantsOf } from './variants-of.js';

/** Headers that an engine must send like the other. */
const HEADERS = ['content-type', 'x-contactkit-mock', 'retry-after', 'allow'];

for (const provider of providers) {
  describe(`${provider}, both engines answer alike`, async () => {
    let engines: Mock[];
    beforeAll(async () => {
      // A twin that nobody wrote answers with examples, and cannot invent contacts.
      const { isStateful } = await createTwin(provider);
      const options = { seed: 3, ...(isStateful && { contacts: 40 }) };
      engines = await Promise.all([
        startMock(provider, { ...options, engine: 'prism' }),
        startMock(provider, { ...options, engine: 'twin' }),
      ]);
    });
    afterAll(() => Promise.all(engines.map((mock) => mock.close())));

    const requests = exampleRequests(await specs[provider]());
    for (const request of requests) {
      it.each(variantsOf(request))(`${request.id} $what`, async (variant) => {
        const [prism, twin] = await Promise.all(engines.map((mock) => answerOf(mock, variant)));
        expect(twin).toEqual(prism);
      });
    }
  });
}

async function answerOf(mock: Mock, { method, path, headers, body }: Variant) {
  mock.twin.reset();
  const response = await fetch(`${mock.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)])),
    body: type.includes('json') && text !== '' ? shapeOf(JSON.parse(text)) : text,
    codes: codesIn(response.headers.get('x-contactkit-violations')),
  };
}

/** Where a request is wrong, and why. */
function codesIn(violations: string | null): string[] {
  const found: { path: string; code: string }[] = JSON.parse(violations ?? '[]');
  // Prism tells the names of members that came from the body, and compiled checks do not.
  return found.map(({ path, code }) => `${path.replace(/(custom_\w+|metadata)\..*/, '$1.*')} ${code}`).sort();
}
