/** The provider whose API it is, as the mocks name it. */
export type Provider = 'chatwoot' | 'digivault' | 'orq' | 'sendblue';

/** A request as it is sent. */
export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What is asked of a mock server. */
export interface Api {
  /** `Sendblue`. */
  name: string;
  provider: Provider;
  get: Sent;
  list: Sent;
  /** Creates a contact that nobody created before; another one for each number. */
  create(number: number): Sent;
}
