// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import {
  type CallOptions,
  createQuerySerializer,
  type ErrorGuard,
  errorGuard,
  iterate,
  type Pages,
  type PageWalk,
  pages,
  type WalkOptions,
  type TransportOptions,
  withDefaults,
} from '@contactkit/runtime';
import { createTransport } from '@contactkit/runtime/transport';
import type { LinkChoice, Note, NoteCreate, NoteList, NotesListQuery, TinyErrorBodies } from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://api.tiny.example';

const serializeQuery = createQuerySerializer({ where: 'properties' });

/**
 * Whether an error is the refusal of an operation with a declared status; then its `body` has the declared
 * type.
 */
export const isTinyError: ErrorGuard<TinyErrorBodies> = /* @__PURE__ */ errorGuard('tiny');

export interface TinyNotesLinks {
  /**
   * Take links off a note.
   *
   * All of them, when there is no body.
   *
   * `PUT /v1/{account_id}/notes/{note_id}/links`
   *
   * @param noteId Its id.
   * @throws {ApiError} 401 The token is missing or wrong
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
   * @throws {ApiError} 401 The token is missing or wrong
   * @see https://docs.example.com/list
   */
  list(query?: NotesListQuery, options?: CallOptions): Promise<NoteList>;

  /**
   * Every item of every page of `notes.list`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `limit` 9. A query that starts in the middle is walked from
   * there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterate(query?: NotesListQuery, options?: WalkOptions): AsyncGenerator<Note, void, undefined>;

  /**
   * Every page of `notes.list`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `limit` 9.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  pages(query?: NotesListQuery, options?: WalkOptions): Pages<NotesListQuery, NoteList, Note>;

  /**
   * Add a note.
   *
   * The text may hold a comment: *\/ is fine.
   *
   * `POST /v1/{account_id}/notes`
   *
   * @throws {ApiError} 401 The token is missing or wrong
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
      return call(
        'notes.links.clear',
        options,
        (init) =>
          http.PUT('/v1/{account_id}/notes/{note_id}/links', {
            ...init,
            params: { path: { account_id: bound.accountId, note_id: noteId } },
            ...(body && { body }),
          }),
        { empty: true },
      );
    },
  };
  const tinyNotesListWalk = (query: NotesListQuery, options: WalkOptions = {}) =>
    ({
      operation: 'notes.list',
      query: withDefaults({ limit: 9 }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => tinyNotes.list(query, { ...options, signal }),
      items: (body) => body.data,
      next: (body, query) => {
        const last = body.data.at(-1);
        return (body.has_more ?? body.data.length >= Math.min(query.limit ?? 5, 9))
          ? { ...query, ...(last && { after: last.id }) }
          : undefined;
      },
    }) satisfies PageWalk<NotesListQuery, NoteList, Note>;

  const tinyNotes: TinyNotes = {
    list(query = {}, options) {
      return call('notes.list', options, (init) =>
        http.GET('/v1/{account_id}/notes', {
          ...init,
          params: { path: { account_id: bound.accountId }, query },
        }),
      );
    },
    iterate: (query = {}, options) => iterate(tinyNotesListWalk(query, options)),
    pages: (query = {}, options) => pages(tinyNotesListWalk(query, options)),
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
