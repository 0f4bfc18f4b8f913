export { type ConcurrencyOptions, iterateConcurrently } from '@contactkit/runtime/concurrently';
