import type { Twin } from '@contactkit/twins';
import { type Answer, type Delivery, type MockRequest, problem } from '@contactkit/twins/referee';
import { CONTROL } from './admin/routes.js';
import { type ProviderName, specs } from './generated/specs/index.js';
import type { Handler } from './server.js';
import { TENANT_HEADER, type Tenants, TooManyTenantsError } from './tenants.js';

/** What can hold requests and answers against the spec. */
export const ENGINES = ['prism', 'twin'] as const;

/** What holds requests and answers against the spec. */
export type EngineName = (typeof ENGINES)[number];

/** Where answers can come from. */
export const MODES = ['stateful', 'static', 'dynamic'] as const;

/** Where answers come from. */
export type Mode = (typeof MODES)[number];

/** Answers a request for a tenant. */
type Engine = (twin: Twin, request: MockRequest) => Delivery | Promise<Delivery>;

/**
 * Loads an engine. Prism is loaded only here.
 *
 * @throws when Prism is wanted and not installed
 */
export async function loadEngine(provider: ProviderName, engine: EngineName, mode: Mode): Promise<Engine> {
  if (engine === 'twin') return (twin, request) => twin.deliver(request);
  const [{ loadPrism }, spec] = await Promise.all([importPrism(), specs[provider]()]);
  const prism = await loadPrism(spec, { dynamic: mode === 'dynamic' });
  if (mode === 'stateful') return (twin, request) => twin.deliver(request, prism);
  return (twin, request) => twin.deliver(request, (sent, route) => prism(sent, route));
}

async function importPrism() {
  return import('./prism.js').catch((cause: unknown) => {
    throw new Error(
      "The engine 'prism' needs @stoplight/prism-http, an optional dependency that is not installed. Install it, or use the engine 'twin'.",
      { cause },
    );
  });
}

/** Longest body of a control route: a snapshot of as many contacts as a tenant holds. */
const MAX_CONTROL_BYTES = 256 * 1024 * 1024;

/** Returns the longest body that is read for a path, in bytes; control routes read 256 MiB at least. */
export function limitBodies(maxBytes: number): (segments: readonly string[]) => number {
  const controlBytes = Math.max(maxBytes, MAX_CONTROL_BYTES);
  return ([first]) => (first === CONTROL ? controlBytes : maxBytes);
}

/** What a server is made of. */
interface HandlerParts {
  answer: Engine;
  control(request: MockRequest, tenant: string | undefined): Answer | Promise<Answer>;
  tenants: Tenants;
}

/** Makes what answers the requests of one server: control routes, and those of the provider for a tenant. */
export function createHandler({ answer, control, tenants }: HandlerParts): Handler {
  return (request) => {
    const tenant = request.headers[TENANT_HEADER];
    try {
      if (request.segments[0] === CONTROL) return controlled(control(request, tenant));
      return answer(tenants.get(tenant), request);
    } catch (error) {
      if (error instanceof TooManyTenantsError) return { answer: problem('too-many-tenants', error.message) };
      throw error;
    }
  };
}

function controlled(answer: Answer | Promise<Answer>) {
  return answer instanceof Promise ? answer.then((found) => ({ answer: found })) : { answer };
}
