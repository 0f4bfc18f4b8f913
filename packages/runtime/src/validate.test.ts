import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createThings, recordedFetch, rejectionOf } from '../test/things.js';
import { ApiError } from './api-error.js';
import { ArgumentError, ConfigurationError } from './errors.js';
import type { AttemptEvent, TransportOptions } from './options.js';
import { type Check, createValidator, type ValidateMode, type ValidateOptions } from './validate.js';

/** What a person wrote; no message may hold it. */
const PRIVATE = 'nora@fjord.example';

/** What ajv makes of `{ properties: { name: { type: string } } }`. */
function namedCheck(): Check {
  const check: Check = (body) => {
    const isRight = typeof Object(body).name === 'string' || Object(body).name === undefined;
    check.errors = isRight ? null : [{ path: '/name', keyword: 'type', expected: 'must be string' }];
    return isRight;
  };
  return check;
}

const wholeCheck: Check = () => false;
wholeCheck.errors = [{ path: '', keyword: 'type', expected: 'must be object' }];

function validator(mode: ValidateMode, options?: ValidateOptions) {
  const requests = { 'things.create': namedCheck() };
  const responses = { 'things.create': namedCheck(), 'things.get': wholeCheck };
  return createValidator({ provider: 'things', requests, responses }, mode, options);
}

function thingsThatAnswer(answer: object, options: Partial<TransportOptions>) {
  const recorded = recordedFetch(() => Response.json(answer, { headers: { 'x-request-id': 'r-1' } }));
  return { things: createThings({ fetch: recorded.fetch, ...options }), calls: recorded.calls };
}

afterEach(() => vi.restoreAllMocks());

describe("the mode 'strict'", () => {
  const validate = validator('strict');

  it('refuses a request before it is sent, and says where it is wrong', async () => {
    const { things, calls } = thingsThatAnswer({}, { validate });
    const error = await rejectionOf(things.create({ name: [PRIVATE] }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({
      message: 'things things.create: /name must be string. Nothing was sent.',
      kind: 'invalid-argument',
      cause: { operation: 'things.create', part: 'request', path: '/name', keyword: 'type' },
    });
    expect(calls).toEqual([]);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(PRIVATE);
  });

  it('refuses an answer, and says where it is wrong', async () => {
    const { things } = thingsThatAnswer({ name: [PRIVATE], message: PRIVATE }, { validate });
    const error = await rejectionOf(things.create({}));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      message: 'things things.create: 200 invalid-response (/name must be string)',
      status: 200,
      kind: 'invalid-response',
      requestId: 'r-1',
      cause: { operation: 'things.create', part: 'answer', path: '/name', keyword: 'type' },
    });
  });

  it('leaves the answer to the caller and out of the log', async () => {
    const body = { name: [PRIVATE], id: 7 };
    const error = await rejectionOf(thingsThatAnswer(body, { validate }).things.create({}));
    expect(error).toMatchObject({ body });
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toContain(PRIVATE);
  });

  it('names the body when the whole of it is wrong', async () => {
    const error = await rejectionOf(thingsThatAnswer([], { validate }).things.get('a'));
    expect(error).toMatchObject({
      message: 'things things.get: 200 invalid-response (the body must be object)',
    });
  });

  it('lets pass what fits, and operations without a check', async () => {
    const { things } = thingsThatAnswer({ name: 'a', more: 1 }, { validate });
    await expect(things.create({ name: 'a', more: 1 })).resolves.toEqual({ name: 'a', more: 1 });
    await expect(things.list({})).resolves.toEqual({ name: 'a', more: 1 });
  });

  it('goes by the JSON that leaves', async () => {
    const { things, calls } = thingsThatAnswer({}, { validate });
    await things.create({ name: new Date(0) });
    await things.create({ name: { toJSON: () => undefined } });
    expect(calls.map(([, { body }]) => body)).toEqual(['{"name":"1970-01-01T00:00:00.000Z"}', '{}']);
  });

  it('leaves a body that is no JSON to the transport', async () => {
    const circle = { name: 1, self: {} };
    circle.self = circle;
    const error = await rejectionOf(thingsThatAnswer({}, { validate }).things.create(circle));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toHaveProperty('message', expect.stringContaining('cannot be sent'));
  });

  it('tells the observer of a wrong answer, and does not repeat the call', async () => {
    const events: AttemptEvent[] = [];
    const { things, calls } = thingsThatAnswer([], {
      validate,
      retry: 2,
      on: (event) => events.push(event),
    });
    await rejectionOf(things.get('a'));
    expect(calls).toHaveLength(1);
    expect(events).toMatchObject([{ status: 200, kind: 'invalid-response' }]);
  });
});

describe("the mode 'warn'", () => {
  it('writes one line about each body, without anything from it, and goes on', async () => {
    const lines: unknown[][] = [];
    vi.spyOn(console, 'warn').mockImplementation((...line) => lines.push(line));
    const { things, calls } = thingsThatAnswer({ name: [PRIVATE] }, { validate: validator('warn') });
    await expect(things.create({ name: [PRIVATE] })).resolves.toEqual({ name: [PRIVATE] });
    expect(calls).toHaveLength(1);
    expect(lines).toEqual([
      ['things things.create: in the request, /name must be string.'],
      ['things things.create: in the answer, /name must be string.'],
    ]);
  });

  it('hands violations to the caller, a repeated request once', async () => {
    const onViolation = vi.fn();
    let status = 503;
    const things = createThings({
      validate: validator('warn', { onViolation }),
      retry: 1,
      fetch: async () => {
        const answer = Response.json({}, { status, headers: { 'retry-after': '0' } });
        status = 200;
        return answer;
      },
    });
    await things.create({ name: 1 });
    expect(onViolation.mock.calls).toEqual([
      [
        {
          provider: 'things',
          operation: 'things.create',
          part: 'request',
          path: '/name',
          keyword: 'type',
          expected: 'must be string',
        },
      ],
    ]);
  });

  it('rejects with what the callback throws, as it is', async () => {
    const mine = new Error('mine');
    const onViolation = () => {
      throw mine;
    };
    const { things } = thingsThatAnswer([], { validate: validator('warn', { onViolation }) });
    expect(await rejectionOf(things.get('a'))).toBe(mine);
  });
});

describe("the mode 'off'", () => {
  it('checks nothing', async () => {
    const { things } = thingsThatAnswer({ name: 1 }, { validate: validator('off') });
    await expect(things.create({ name: 1 })).resolves.toEqual({ name: 1 });
  });
});

it('another mode is refused, since a slip of the pen must not turn the checks off', () => {
  const mode: string = 'stict';
  const make = () => validator(mode as ValidateMode);
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow("things validate: the mode must be 'off', 'warn' or 'strict'.");
});
