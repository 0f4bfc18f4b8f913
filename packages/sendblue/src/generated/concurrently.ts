// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export { type ConcurrencyOptions, iterateConcurrently } from '@contactkit/runtime/concurrently';
