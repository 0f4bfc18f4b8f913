// Hooks of Node's module loader, which lead from what was built to where it was built from: `packages/orq/dist/generated/http.js`
// is read from `packages/orq/src/generated/http.ts`, whether it was built or not.

const BUILT = /(\/packages\/[^/]+|\/node_modules\/(?:@contactkit\/[^/]+|contactkit))\/dist\/(.+)\.js$/;

export async function resolve(specifier, context, nextResolve) {
  try {
    const resolved = await nextResolve(specifier, context);
    return { ...resolved, url: toSource(resolved.url) };
  } catch (error) {
    // The build is missing. Node names the file that it looked for, by way of the link to the package.
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !BUILT.test(error.url ?? '')) throw error;
    return nextResolve(toSource(error.url), context);
  }
}

function toSource(url) {
  return url.replace(BUILT, '$1/src/$2.ts');
}
