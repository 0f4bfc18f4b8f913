import { expect, it } from 'vitest';
import { ApiError } from '../src/api-error.js';
import { createHttpClient } from '../src/transport.js';
import { serve } from './serve.js';
import { createThings, rejectionOf, SECRET, type ThingPaths, thingOptions } from './things.js';

const STATUSES = [301, 302, 303, 307, 308];

/** Calls a server that redirects to another one, and tells who was asked with which credential. */
async function callRedirecting(status: number, call: (baseUrl: string) => Promise<unknown>) {
  const tokens: unknown[] = [];
  await using target = await serve(({ headers }, response) => {
    tokens.push(`target got ${headers['x-token']}`);
    response.end('{}');
  });
  await using origin = await serve(({ headers }, response) => {
    tokens.push(headers['x-token']);
    response.writeHead(status, { location: target.url }).end('{"id":"moved"}');
  });
  return { error: await rejectionOf(call(origin.url)), location: target.url, tokens };
}

it.each(STATUSES)('%i is an error that tells the target, which never sees the credential', async (status) => {
  const { error, location, tokens } = await callRedirecting(status, (baseUrl) =>
    createThings({ baseUrl }).create({ name: 'x' }),
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, kind: 'redirect', location, operation: 'things.create' });
  expect(tokens).toEqual([SECRET]);
});

it.each(STATUSES)('%i is the same error in the stock client', async (status) => {
  const { error, location, tokens } = await callRedirecting(status, (baseUrl) =>
    createHttpClient<ThingPaths>(thingOptions({ baseUrl })).GET('/things'),
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, kind: 'redirect', location, provider: 'things' });
  expect(tokens).toEqual([SECRET]);
});
