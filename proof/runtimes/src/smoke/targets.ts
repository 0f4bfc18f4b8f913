/** Origins of the servers that the smoke test talks to. */
export interface Targets {
  orq: string;
  chatwoot: string;
  sendblue: string;
  digivault: string;
  /** The server that misbehaves. */
  trouble: string;
}
