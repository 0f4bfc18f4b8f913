// Generated from specs/ by tools/codegen. Do not edit: run npm run generate.
/** The twins by provider. */
export const twins = {
  orq: async () => (await import('../providers/orq/twin.js')).createOrqTwin,
  chatwoot: async () => (await import('../providers/chatwoot/twin.js')).createChatwootTwin,
  sendblue: async () => (await import('../providers/sendblue/twin.js')).createSendblueTwin,
  digivault: async () => (await import('../providers/digivault/twin.js')).createDigivaultTwin,
} as const;

/** A provider that has a twin. */
export type TwinName = keyof typeof twins;
