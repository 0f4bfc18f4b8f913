import type { Twin } from '@contactkit/twins';
import type { Delivery, MockRequest } from '@contactkit/twins/referee';
import { type ProviderName, specs } from './generated/specs/index.js';

/** What can hold requests and answers against the spec. */
export const ENGINES = ['prism', 'twin'] as const;

/** What holds requests and answers against the spec. */
export type EngineName = (typeof ENGINES)[number];

/** Where answers can come from. */
export const MODES = ['stateful', 'static', 'dynamic'] as const;

/** Where answers come from. */
export type Mode = (typeof MODES)[number];

/** Answers a request for a tenant. */
export type Engine = (twin: Twin, request: MockRequest) => Delivery | Promise<Delivery>;

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
  return (twin, request) => twin.deliver(request, (sent) => prism(sent));
}

async function importPrism() {
  return import('./prism.js').catch((cause: unknown) => {
    throw new Error(
      "The engine 'prism' needs @stoplight/prism-http, an optional dependency that is not installed. Install it, or use the engine 'twin'.",
      { cause },
    );
  });
}
