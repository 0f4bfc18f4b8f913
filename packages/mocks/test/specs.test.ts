import { type ExampleRequest, exampleRequests } from '@contactkit/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { type Mocks, providers, startMock } from '../src/index.js';

let mocks: Mocks;
beforeAll(async () => {
  mocks = await startMock(providers, { mode: 'static' });
});
afterAll(() => mocks.close());

for (const provider of providers) {
  const spec = await specs[provider]();
  const requests = exampleRequests(spec);
  const wrong = new Map(exampleRequests(spec, 'invalid').map(({ id, headers }) => [id, headers]));

  const send = ({ method, path, headers, body }: ExampleRequest, more: Record<string, string> = {}) =>
    fetch(`${mocks[provider].url}${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(body && { body }),
    });

  describe.each(requests)(`${provider} $id`, (request) => {
    it('answers with the first example of the success', async () => {
      const response = await send(request);
      const [success] = request.answers.filter(({ status }) => status < 300);
      expect([response.status, await read(response)]).toEqual([success?.status, success?.value]);
    });

    it('answers with each of its examples when it is preferred', async () => {
      for (const { status, example, type, value } of request.answers) {
        const prefer = example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
        const response = await send(request, { prefer, accept: 'application/json' });
        expect([response.status, await read(response)]).toEqual([status, value]);
        expect(response.headers.get('content-type')).toBe(type ?? null);
      }
    });

    it.each(['missing', 'invalid'])('refuses %s credentials', async (state) => {
      const { 'content-type': type } = request.headers;
      const none = type === undefined ? {} : { 'content-type': type };
      const headers = state === 'missing' ? none : wrong.get(request.id);
      const response = await send({ ...request, headers: headers ?? {} });
      const declared = request.answers.find(({ example }) => example === `${state}Credentials`);
      expect([response.status, await read(response)]).toEqual([declared?.status, declared?.value]);
      expect(response.headers.get('x-contactkit-mock')).toBe('refused');
    });

    it('makes up an answer that fits the spec', async () => {
      const response = await send(request, { prefer: 'dynamic=true' });
      const [success] = request.answers;
      expect([response.status, response.headers.get('content-type')]).toEqual([
        success?.status,
        success?.type ?? null,
      ]);
    });
  });

  const withBody = requests.filter(({ body }) => body);
  it.each(withBody)(
    `${provider} $id refuses a body that is not JSON with 400, declared or not`,
    async (request) => {
      const response = await send({ ...request, body: '{' });
      const declared = request.answers.some(({ status }) => status === 400);
      expect([response.status, response.headers.get('x-contactkit-mock')]).toEqual([
        400,
        declared ? 'refused' : 'problem',
      ]);
    },
  );
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
