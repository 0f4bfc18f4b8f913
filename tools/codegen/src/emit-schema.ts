import openapiTypeScript, { astToString } from 'openapi-typescript';
import { header } from './header.js';
import type { Spec } from './load-spec.js';

/** `schema.ts`: `paths`, `components` and `operations`, as openapi-typescript makes them. */
export async function emitSchema({ document, file }: Spec): Promise<string> {
  const ast = await openapiTypeScript(JSON.stringify(document), {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return header(file) + astToString(ast);
}
