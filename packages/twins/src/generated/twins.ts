// Generated from specs/ by tools/codegen. Do not edit: run npm run generate.
/** The twins by provider. */
export const twins = {
  orq: async () => (await import('../orq/create-orq-twin.js')).createOrqTwin,
  chatwoot: async () => (await import('../chatwoot/create-chatwoot-twin.js')).createChatwootTwin,
  sendblue: async () => (await import('../sendblue/create-sendblue-twin.js')).createSendblueTwin,
  digivault: async () => (await import('../digivault/create-digivault-twin.js')).createDigivaultTwin,
} as const;

/** A provider that has a twin. */
export type TwinName = keyof typeof twins;
