import { type Answer, type MockRequest, problem } from '@contactkit/twins/referee';
import { CONTROL } from './control/control.js';
import type { Engine } from './engine.js';
import type { Handler } from './server.js';
import { TENANT_HEADER, type Tenants } from './tenants.js';
import { TooManyTenantsError } from './too-many-tenants-error.js';

/** What a server is made of. */
export interface HandlerParts {
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
