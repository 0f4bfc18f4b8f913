export {
  credentialHeaders,
  dereference,
  type OpenApiDocument,
  readDocument,
  type Schema,
} from './document.js';
export { type ExampleRequest, exampleRequests } from './example-requests.js';
export {
  type DeclaredResponse,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
} from './operations.js';
