import { resolve } from 'node:path';

/** A program that uses a client for list, create, retrieve, update and delete. */
export interface Consumer {
  /** Name of its file without the extension. */
  name: string;
  /** Name of the client in the table. */
  client: string;
  /** Whether the client needs Node, so that it cannot be bundled for browsers. */
  needsNode?: true;
}

/** The program without a client. */
export const RAW_CONSUMER: Consumer = { name: 'raw', client: 'raw' };

/** The programs by client. */
export const CONSUMERS: readonly Consumer[] = [
  { name: 'contactkit-sendblue', client: 'contactkit' },
  { name: 'contactkit-chatwoot', client: 'contactkit, Chatwoot' },
  { name: 'contactkit-orq', client: 'contactkit, orq.ai' },
  { name: 'openapi-fetch', client: 'openapi-fetch' },
  { name: 'sendblue', client: 'sendblue' },
  { name: 'orq', client: '@orq-ai/node', needsNode: true },
  { name: 'figuro', client: '@figuro/chatwoot-sdk', needsNode: true },
];

/** The program that walks all pages, too. */
export const WALKING_CONSUMER: Consumer = { name: 'contactkit-sendblue-walk', client: 'contactkit' };

/** Path of the program. */
export function fileOf({ name }: Consumer): string {
  return resolve(import.meta.dirname, `consumers/${name}.ts`);
}
