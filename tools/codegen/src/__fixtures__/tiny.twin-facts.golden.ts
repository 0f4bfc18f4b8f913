// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { Facts } from '../../spec/operation.js';

export const facts: Facts = {
  provider: 'tiny',
  origins: ['https://api.tiny.example'],
  operations: {
    'notes.list': {
      id: 'notes.list',
      method: 'GET',
      template: ['v1', '{account_id}', 'notes'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
      lists: {},
      pageParameter: 'after',
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['notes'],
          bodies: { notes: { data: [{ id: 'n1', text: 'Hello' }], has_more: false } },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: { missingCredentials: { error: 'none' }, invalidCredentials: { error: 'wrong' } },
        },
      ],
    },
    'notes.create': {
      id: 'notes.create',
      method: 'POST',
      template: ['v1', '{account_id}', 'notes'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 201,
          mediaType: 'application/json',
          headers: {},
          examples: ['note'],
          bodies: { note: { id: 'n2', text: 'Hello' } },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: { missingCredentials: { error: 'none' }, invalidCredentials: { error: 'wrong' } },
        },
      ],
    },
    'notes.links.clear': {
      id: 'notes.links.clear',
      method: 'PUT',
      template: ['v1', '{account_id}', 'notes', '{note_id}', 'links'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
      lists: {},
      body: 'optional',
      responses: [
        { status: 204, headers: {}, examples: [], bodies: {} },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: { missingCredentials: { error: 'none' }, invalidCredentials: { error: 'wrong' } },
        },
      ],
    },
  },
};
