import { type Span, type SpanOptions, type Tracer, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createThings } from './things.js';

interface SpanRecord {
  name: string;
  options: SpanOptions;
  status?: unknown;
  end?: unknown;
}

const spans: SpanRecord[] = [];

beforeAll(() => {
  const startSpan = (name: string, options: SpanOptions = {}) => {
    const record: SpanRecord = { name, options };
    spans.push(record);
    return {
      setStatus: (status: unknown) => Object.assign(record, { status }),
      end: (end: unknown) => Object.assign(record, { end }),
    } as unknown as Span;
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) as unknown as Tracer });
});
afterAll(() => trace.disable());

it('makes a span of each attempt', async () => {
  const { traceAttempt } = await import('../examples/opentelemetry.js');
  const answers = [
    Response.json({}, { status: 503, headers: { 'retry-after': '0' } }),
    Response.json({ id: 'a' }),
  ];
  const things = createThings({ fetch: async () => answers.shift() as Response, retry: 1, on: traceAttempt });
  await things.get('a');
  expect(spans).toMatchObject([
    {
      name: 'things things.get',
      status: { code: 2 },
      options: {
        attributes: {
          'peer.service': 'things',
          'http.request.resend_count': 0,
          'http.response.status_code': 503,
          'error.type': 'server',
          'contactkit.wait_ms': 0,
        },
      },
    },
    { options: { attributes: { 'http.request.resend_count': 1, 'http.response.status_code': 200 } } },
  ]);
  expect(spans.every(({ end, options }) => Number(end) >= Number(options.startTime))).toBe(true);
});
