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
export type { UpsertKey } from './compare.js';
export type {
  Capabilities,
  FieldCapability,
  OperationCapability,
  OperationCost,
  PageRules,
  RateLimits,
} from './contract/capabilities.js';
export type { Contacts, Preview } from './contract/contacts.js';
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
} from './contract/operations.js';
export { type OperationName, operationNames } from './contract/operations.js';
export type { ContactPage, ListQuery } from './contract/page.js';
export type {
  ContactsProvider,
  CreateInput,
  UpdateInput,
} from './contract/provider.js';
export { createContacts } from './create-contacts.js';
export { emulate } from './emulate/emulate.js';
export type { Emulable, Emulated, UpsertOptions } from './emulate/types.js';
export * from './generated/providers.js';
export type { FieldMapping, Lossy, MappingReport } from './model/contact.js';
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
} from './model/contact.js';
export type {
  CreateOf,
  FieldRule,
  FieldTable,
  NativeMembers,
  UpdateOf,
  WriteOperation,
} from './model/field-table.js';
export type { LossyCreate, LossyOptions, LossyUpdate, WriteOptions } from './model/write-options.js';
export type { ChatwootAdapterOptions, ChatwootConversation } from './providers/chatwoot.js';
export type { SendblueBulkCreate } from './providers/sendblue.js';
export type {
  AllContacts,
  Registry,
  RegistryFailure,
  RegistryPage,
  TaggedContact,
} from './registry.js';
export { createRegistry } from './registry.js';
