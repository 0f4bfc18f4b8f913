export {
  ApiError,
  type ApiErrorKind,
  ArgumentError,
  type AttemptEvent,
  type CallOptions,
  ConfigurationError,
  ConnectionError,
  ContactKitError,
  type ErrorKind,
  isApiError,
  isArgumentError,
  isConfigurationError,
  isConnectionError,
  isContactKitError,
  isPaginationError,
  isUnsupportedError,
  PaginationError,
  UnsupportedError,
  type WalkOptions,
} from '@contactkit/runtime';
export type {
  Capabilities,
  OperationCapability,
  OperationCost,
  PageRules,
  RateLimits,
} from './capabilities.js';
export {
  type Contact,
  type ContactCreate,
  type ContactEmail,
  type ContactField,
  type ContactPhone,
  type ContactUpdate,
  contactFields,
  type FieldKind,
  type ModelField,
  type WrittenContact,
} from './contact.js';
export type { Contacts, Preview } from './contacts.js';
export { createContacts } from './create-contacts.js';
export { emulate } from './emulate/emulate.js';
export type { Emulable, Emulated, UpsertKey, UpsertOptions } from './emulate/emulated.js';
export type {
  CreateOf,
  FieldRule,
  FieldTable,
  NativeMembers,
  UpdateOf,
  WriteOperation,
} from './field-table.js';
export * from './generated/providers.js';
export type { FieldMapping, Lossy, MappingReport } from './mapping.js';
export { type OperationName, operationNames } from './operation-name.js';
export type {
  AttributeOperations,
  BulkCreateResult,
  BulkDeleteResult,
  BulkOperations,
  Conversation,
  EmulatedUpsert,
  FindOperations,
  Operations,
  SavedUpsert,
  TagOperations,
  UpsertResult,
  With,
} from './operations.js';
export type { ContactPage, ListQuery } from './page.js';
export type {
  ContactsProvider,
  CreateInput,
  UpdateInput,
} from './provider.js';
export type { ChatwootAdapterOptions, ChatwootConversation } from './providers/chatwoot.js';
export type { SendblueBulkCreate } from './providers/sendblue.js';
export { createRegistry } from './registry/create-registry.js';
export type {
  AllContacts,
  Registry,
  RegistryFailure,
  RegistryPage,
  TaggedContact,
} from './registry/registry.js';
export type { LossyCreate, LossyOptions, LossyUpdate, WriteOptions } from './write-options.js';
