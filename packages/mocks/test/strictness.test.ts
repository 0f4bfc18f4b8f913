import { type ExampleRequest, exampleRequests } from '@contactkit/openapi';
import { createTwin } from '@contactkit/twins';
import { type Answer, type Responder, readUrl } from '@contactkit/twins/referee';
import { describe, expect, it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { providers } from '../src/index.js';
import { loadPrism } from '../src/prism.js';

// Prism lets everything pass where a schema does not compile, and says nothing: so each one is seen to work here.
for (const provider of providers) {
  const spec = await specs[provider]();
  const requests = exampleRequests(spec);
  const prism = await loadPrism(spec, { dynamic: false });
  const twin = await createTwin(provider);

  const ask = async (
    { method, path, headers }: ExampleRequest,
    value: unknown,
    respond?: Responder,
  ): Promise<Answer> => {
    const { segments = [], query = {} } = readUrl(path) ?? {};
    const body = value === undefined ? { state: 'absent' as const } : { state: 'present' as const, value };
    const request = { method, segments, query, headers, body };
    return (await twin.deliver(request, (sent, route) => prism(sent, route, respond))).answer;
  };

  describe(`${provider} minds`, () => {
    it.each(requests.filter(({ body }) => body))('a wrong body of $id', async (request) => {
      const answer = await ask(request, 'junk');
      expect(answer.headers['x-contactkit-violations']).toContain('"code":"type"');
      expect(answer.status).toBeGreaterThanOrEqual(400);
    });

    it.each(requests.filter(({ answers }) => answers[0]?.type))('a wrong answer of $id', async (request) => {
      const [success] = request.answers;
      const junk = {
        status: success?.status ?? 0,
        headers: { 'content-type': success?.type ?? '' },
        body: 'junk',
      };
      const body = request.body === undefined ? undefined : JSON.parse(request.body);
      expect(await ask(request, body, () => junk)).toMatchObject({
        status: 500,
        body: { violations: [{ path: 'body', code: 'type' }] },
      });
    });
  });
}
