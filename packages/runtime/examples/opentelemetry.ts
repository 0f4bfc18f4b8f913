import type { AttemptEvent } from '@contactkit/runtime';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('contactkit');

/** Makes a span of each attempt: `createOrq({ on: traceAttempt })`. Give it as `on` to any client. */
export function traceAttempt({
  provider,
  operation,
  attempt,
  status,
  kind,
  duration,
  wait,
}: AttemptEvent): void {
  const end = Date.now();
  const span = tracer.startSpan(`${provider} ${operation}`, {
    kind: SpanKind.CLIENT,
    startTime: end - duration,
    attributes: {
      'peer.service': provider,
      'contactkit.operation': operation,
      'http.request.resend_count': attempt - 1,
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(kind !== undefined && { 'error.type': kind }),
      ...(wait !== undefined && { 'contactkit.wait_ms': wait }),
    },
  });
  if (kind !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(end);
}
