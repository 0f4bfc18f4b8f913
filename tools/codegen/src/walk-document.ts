import { pointerTo } from './spec-error.js';

/** An object of a document, and where it stands. */
export interface PlacedObject {
  pointer: string;
  value: Record<string, unknown>;
  /** Whether its keys are names that somebody chose, such as those of `properties`, and not keywords. */
  isMap: boolean;
}

const LITERALS = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-pagination']);
const MAPS = new Set([
  'paths',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'content',
  'properties',
  'patternProperties',
]);

/** Every object and array of a document, without the literal values in it, such as examples. */
export function* objectsOf(value: unknown, pointer = '', isMap = false): Generator<PlacedObject> {
  if (typeof value !== 'object' || value === null) return;
  yield { pointer, value: { ...value }, isMap };
  for (const [key, inner] of Object.entries(value)) {
    const isLiteral = !isMap && LITERALS.has(key);
    if (!isLiteral) yield* objectsOf(inner, pointer + pointerTo(key), !isMap && MAPS.has(key));
  }
}
