import { chatwootRecord, orqRecord, sendblueRecord } from './records.js';
import { recordsOf } from './records-of.js';

/** What an API answers. */
export interface Answers {
  get: unknown;
  create: unknown;
  /** A page of so many contacts. */
  list(count: number): unknown;
  /** Status of the answer to `create`. */
  created: number;
}

/** Answers of Sendblue. */
export const SENDBLUE_ANSWERS: Answers = {
  get: { status: 'OK', contact: sendblueRecord(143) },
  create: { status: 'OK', contact: sendblueRecord(143) },
  list: (count) => recordsOf(sendblueRecord, count),
  created: 200,
};

/** Answers of orq.ai. */
export const ORQ_ANSWERS: Answers = {
  get: orqRecord(143),
  create: { ...orqRecord(143), workspace_id: 'workspace' },
  list: (count) => ({ object: 'list', data: recordsOf(orqRecord, count), has_more: true }),
  created: 201,
};

/** Answers of Chatwoot. */
export const CHATWOOT_ANSWERS: Answers = {
  get: { payload: chatwootRecord(143) },
  create: { payload: { contact: chatwootRecord(143), contact_inbox: {} } },
  list: (count) => ({ meta: { count, current_page: '2' }, payload: recordsOf(chatwootRecord, count) }),
  created: 200,
};
