import type { Twin } from '@contactkit/twins';

/** The request header that names the tenant: whoever names another one has contacts, faults and a journal of their own. */
export const TENANT_HEADER = 'x-contactkit-tenant';

/** The one without a name among them. */
const MOST_TENANTS = 1000;

/** The twins of one server, by tenant. */
export interface Tenants {
  /**
   * The twin of a tenant, made when it is first asked for; without a name the one of all who name none.
   *
   * @throws {TooManyTenantsError} when there are a thousand
   */
  get(name?: string): Twin;
  /** Forgets a tenant. The one without a name is reset instead. */
  delete(name: string): void;
  readonly names: readonly string[];
}

/** Makes the tenants of one server. */
export function createTenants(createTwin: () => Twin): Tenants {
  const twins = new Map<string, Twin>();
  const make = (name: string): Twin => {
    if (twins.size >= MOST_TENANTS) throw new TooManyTenantsError(MOST_TENANTS);
    const twin = createTwin();
    twins.set(name, twin);
    return twin;
  };
  return {
    get: (name = '') => twins.get(name) ?? make(name),
    delete(name) {
      if (name === '') twins.get(name)?.reset();
      else twins.delete(name);
    },
    get names() {
      return [...twins.keys()].filter((name) => name !== '');
    },
  };
}

/** A server has as many tenants as it may have. */
export class TooManyTenantsError extends Error {
  override readonly name = 'TooManyTenantsError';

  constructor(most: number) {
    super(`There are ${most} tenants: delete one with DELETE /__mock/tenants/<name>.`);
  }
}
