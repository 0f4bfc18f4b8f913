// Hooks of Node's module loader, which lead from what was built to where it was built from: `packages/orq/dist/http.js`
// is read from `packages/orq/src/http.ts`.

const BUILT = /(\/packages\/[^/]+)\/dist\/(.+)\.js$/;

export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  return { ...resolved, url: resolved.url.replace(BUILT, '$1/src/$2.ts') };
}
