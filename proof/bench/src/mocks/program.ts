import type { Provider } from './api.js';

/** Where mock servers listen, by provider. */
export type Urls = { readonly [Name in Provider]?: string };

/** A program that starts one mock server, or several. */
export interface Program {
  file: string;
  args: readonly string[];
  /** Where it will listen; absent when it prints that, as one line of JSON. */
  urls?: Urls;
}
