import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Reports which of undici's globals are read while the built package is imported and a client is made. */
const PROGRAM = `
  const touched = [];
  for (const name of ['Request', 'Response', 'Headers', 'FormData']) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        touched.push(name);
        return real.get ? real.get.call(globalThis) : real.value;
      },
    });
  }
  await import('@contactkit/runtime');
  const { createTransport } = await import('@contactkit/runtime/transport');
  createTransport({ provider: 'things', baseUrl: 'http://things.test', headers: {} });
  const whenMade = [...touched];
  globalThis.Headers;
  console.log(JSON.stringify({ whenMade, afterwards: touched }));
`;

it('touches nothing of undici until the first call, since loading it costs tens of milliseconds', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: import.meta.dirname,
  });
  expect(JSON.parse(stdout)).toEqual({ whenMade: [], afterwards: ['Headers'] });
});
