import { type Fault, type Twin, twins } from '@contactkit/twins';
import { parseFault } from '@contactkit/twins/referee';
import { createControl } from './admin/routes.js';
import { createHandler, limitBodies, loadEngine } from './engine.js';
import { type ProviderName, specs } from './generated/specs/index.js';
import { checkAnswers, checkStart, type StartMockOptions } from './options.js';
import { BASE_URL_VARIABLES } from './providers.js';
import { startServer } from './server.js';
import { createTenants } from './tenants.js';

const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Starts the mock server of one provider, or of several, in this process.
 *
 * The first start loads Prism, which takes most of a second; further ones, and those of the engine `twin`, take some
 * hundredths.
 *
 * @returns the mock, or one mock for each provider under its name; `close()` or `await using` ends them
 * @throws when a provider or the mode is unknown, a provider is named twice, or a port cannot be used; then nothing stays open
 */
export async function startMock<Provider extends ProviderName>(
  provider: Provider,
  options?: StartMockOptions,
): Promise<Mock<Provider>>;
export async function startMock<Provider extends ProviderName>(
  providers: readonly Provider[],
  options?: StartMockOptions,
): Promise<Mocks<Provider>>;
export async function startMock<Provider extends ProviderName>(
  providers: Provider | readonly Provider[],
  options: StartMockOptions = {},
): Promise<Mock<Provider> | Mocks<Provider>> {
  const names = typeof providers === 'string' ? [providers] : providers;
  checkStart(names, options.port ?? 0);
  checkAnswers(options);
  // A copy: later tenants start with what is said now.
  return typeof providers === 'string' ? startOne(providers, { ...options }) : startAll(names, options);
}

async function startAll<Name extends ProviderName>(
  names: readonly Name[],
  options: StartMockOptions,
): Promise<Mocks<Name>> {
  const { port = 0 } = options;
  const faults = await faultsFor(names, options.faults ?? []);
  const starts = names.map((name, index) =>
    startOne(name, { ...options, faults: faults.get(name) ?? [], port: port && port + index }),
  );
  const outcomes = await Promise.allSettled(starts);
  const mocks = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const close = async () => {
    await Promise.all(mocks.map((mock) => mock.close()));
  };
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) {
    await close();
    throw failure.reason;
  }
  const byName = Object.fromEntries(mocks.map((mock) => [mock.provider, mock]));
  return Object.assign(byName as { [Each in Name]: Mock<Each> }, { close, [Symbol.asyncDispose]: close });
}

async function startOne<Name extends ProviderName>(
  provider: Name,
  options: StartMockOptions,
): Promise<Mock<Name>> {
  const { host = '127.0.0.1', port = 0, maxBodyBytes = MAX_BODY_BYTES } = options;
  const { engine, mode } = checkAnswers(options);
  const [createTwin, answer] = await Promise.all([twins[provider](), loadEngine(provider, engine, mode)]);
  const tenants = createTenants(() => createTwin(options));
  const twin = tenants.get();
  const control = createControl({ provider, engine, mode, loadSpec: specs[provider], tenants });
  const handler = createHandler({ answer, control, tenants });
  const server = await startServer(handler, { host, port, limitBody: limitBodies(maxBodyBytes) });
  const { close } = server;
  const url = originOf(host, server.port);
  return { provider, url, twin, tenant: tenants.get, close, [Symbol.asyncDispose]: close };
}

const EVERY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** The origin under which this machine reaches a server: `http://127.0.0.1:4010`, also when it listens everywhere. */
export function originOf(host: string, port: number): string {
  const address = EVERY_ADDRESS[host] ?? host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/**
 * Divides faults among providers: each gets those that can strike it, since not every provider has every operation.
 *
 * @throws {TypeError} when a fault is none, or strikes an operation that none of the providers has
 */
export async function faultsFor(
  names: readonly ProviderName[],
  faults: readonly unknown[],
): Promise<ReadonlyMap<ProviderName, readonly Fault[]>> {
  const parsed = faults.map(parseFault);
  const operations = await Promise.all(names.map(async (name) => (await twins[name]())().operations));
  const known = new Set(operations.flat());
  const unknown = parsed.flatMap((fault) => fault.operations ?? []).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new TypeError(`There is no operation '${unknown}', but ${[...known].join(', ')}.`);
  const divided = names.map(
    (name, index) => [name, parsed.flatMap((fault) => fitting(fault, operations[index]))] as const,
  );
  return new Map(divided);
}

function fitting(fault: Fault, operations: readonly string[] = []): Fault[] {
  if (fault.operations === undefined) return [fault];
  const own = fault.operations.filter((name) => operations.includes(name));
  return own.length > 0 ? [{ ...fault, operations: own }] : [];
}

/** A mock server that listens. */
export interface Mock<Provider extends ProviderName = ProviderName> extends AsyncDisposable {
  readonly provider: Provider;
  /** Origin to use as the base URL of a client, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Contacts, faults and journal of all who name no tenant. */
  readonly twin: Twin;
  /** Those of a tenant, whom requests name with the header `x-contactkit-tenant`. */
  tenant(name: string): Twin;
  /** Ends the server and all its connections at once. Does nothing the second time. */
  close(): Promise<void>;
}

/** Several mock servers, each under the name of its provider. */
export type Mocks<Provider extends ProviderName = ProviderName> = AsyncDisposable & {
  readonly [Name in Provider]: Mock<Name>;
} & {
  /** Ends all of them. */
  close(): Promise<void>;
};

/** Where the mocks listen, for a program (one line of JSON) or for a person. */
export function describeMocks(mocks: readonly Pick<Mock, 'provider' | 'url'>[], json: boolean): string {
  if (json) return JSON.stringify(Object.fromEntries(mocks.map(({ provider, url }) => [provider, { url }])));
  const width = Math.max(...mocks.map(({ provider }) => provider.length));
  const rows = mocks.map(
    ({ provider, url }) => `  ${provider.padEnd(width)}  ${BASE_URL_VARIABLES[provider]}=${url}`,
  );
  return ['The mocks are ready. Ctrl+C ends them.', '', ...rows].join('\n');
}
