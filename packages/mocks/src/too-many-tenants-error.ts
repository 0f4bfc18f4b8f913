/** A server has as many tenants as it may have. */
export class TooManyTenantsError extends Error {
  override readonly name = 'TooManyTenantsError';

  constructor(most: number) {
    super(`There are ${most} tenants: delete one with DELETE /__mock/tenants/<name>.`);
  }
}
