// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { components, operations } from './schema.js';

type LinkChoiceShape = components['schemas']['LinkChoice'];
export interface LinkChoice extends LinkChoiceShape {}

type NoteShape = components['schemas']['Note'];
/** A note. */
export interface Note extends NoteShape {}

type NoteCreateShape = components['schemas']['NoteCreate'];
export interface NoteCreate extends NoteCreateShape {}

type NoteListShape = components['schemas']['NoteList'];
export interface NoteList extends NoteListShape {}

type RefusalShape = components['schemas']['Refusal'];
export interface Refusal extends RefusalShape {}

type NotesListQueryShape = NonNullable<operations['notes.list']['parameters']['query']>;
/** Query of `notes.list`. */
export interface NotesListQuery extends NotesListQueryShape {}

/** Bodies of the declared refusals, by operation and status. */
export interface TinyErrorBodies {
  'notes.list': {
    401: Refusal;
  };
  'notes.create': {
    401: Refusal;
  };
  'notes.links.clear': {
    401: Refusal;
  };
}
