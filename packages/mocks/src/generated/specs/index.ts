// Generated from specs/ by tools/codegen. Do not edit: run npm run generate.
/** The specs by provider. */
export const specs = {
  orq: async () => (await import('./orq.js')).spec,
  chatwoot: async () => (await import('./chatwoot.js')).spec,
  sendblue: async () => (await import('./sendblue.js')).spec,
  digivault: async () => (await import('./digivault.js')).spec,
} as const;

/** A provider that can be mocked. */
export type ProviderName = keyof typeof specs;
