// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { type CallOptions, createQuerySerializer, iterate, type TransportOptions } from '@contactkit/runtime';
import { createTransport } from '@contactkit/runtime/transport';
import type {
  LinkChoice,
  Note,
  NoteCreate,
  NoteList,
  NotesListQuery,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://tiny.example.com';

const serializeQuery = createQuerySerializer({ where: 'properties' });

export interface TinyNotesLinks {
  /**
   * Take links off a note.
   *
   * All of them, when there is no body.
   *
   * `PUT /v1/{account_id}/notes/{note_id}/links`
   *
   * @param noteId Its id.
   * @throws {ApiError} 401 the token is missing or wrong
   * @see https://docs.example.com/clear
   */
  clear(noteId: string, body?: LinkChoice, options?: CallOptions): Promise<void>;
}

export interface TinyNotes {
  /**
   * List the notes.
   *
   * Newest first.
   *
   * `GET /v1/{account_id}/notes`
   *
   * @throws {ApiError} 401 the token is missing or wrong
   * @see https://docs.example.com/list
   */
  list(query?: NotesListQuery, options?: CallOptions): Promise<NoteList>;

  /**
   * Every item of every page of `notes.list`, one request a page.
   *
   * A page is read when its first item is asked for. Unless the query says otherwise it asks for `limit` 9. A
   * query that starts in the middle is walked from there.
   *
   * @throws {PaginationError} when the provider repeats a page
   */
  iterate(query?: NotesListQuery, options?: CallOptions): AsyncGenerator<Note, void, undefined>;

  /**
   * Add a note.
   *
   * The text may hold a comment: *\/ is fine.
   *
   * `POST /v1/{account_id}/notes`
   *
   * @throws {ApiError} 401 the token is missing or wrong
   * @see https://docs.example.com/create
   */
  create(body: NoteCreate, options?: CallOptions): Promise<Note>;

  readonly links: TinyNotesLinks;
}

/** Client of the Tiny API. */
export interface Tiny {
  readonly notes: TinyNotes;
}

/** Path values that the client takes once. */
export interface TinyPathOptions {
  /** Number of the account. */
  accountId: number;
}

/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions, bound: TinyPathOptions): Tiny {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });
  const tinyNotesLinks: TinyNotesLinks = {
    clear(noteId, body, options) {
      return call('notes.links.clear', options, (init) =>
        http.PUT('/v1/{account_id}/notes/{note_id}/links', {
          ...init,
          params: { path: { account_id: bound.accountId, note_id: noteId } },
          ...(body && { body }),
        }),
      );
    },
  };
  const tinyNotes: TinyNotes = {
    list(query = {}, options) {
      return call('notes.list', options, (init) =>
        http.GET('/v1/{account_id}/notes', {
          ...init,
          params: { path: { account_id: bound.accountId }, query },
        }),
      );
    },
    iterate(query = {}, options) {
      return iterate<NotesListQuery, NoteList, Note>({
        operation: 'notes.list',
        query: { limit: 9, ...query },
        read: (query) => tinyNotes.list(query, options),
        items: (page) => page.data,
        next: (page, query) => {
          const last = page.data.at(-1)?.id;
          return page.has_more && last !== undefined ? { ...query, after: last } : undefined;
        },
      });
    },
    create(body, options) {
      return call('notes.create', options, (init) =>
        http.POST('/v1/{account_id}/notes', {
          ...init,
          params: { path: { account_id: bound.accountId } },
          body,
        }),
      );
    },
    links: tinyNotesLinks,
  };
  return { notes: tinyNotes };
}
