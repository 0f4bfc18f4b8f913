import { assembleTwin } from './assemble-twin.js';
import { declaredAnswer } from './spec/decide.js';
import type { Checks, Facts, OperationFacts } from './spec/operation.js';
import type { Behaviour } from './state/provider.js';
import { Table } from './state/table.js';
import type { Twin, TwinOptions } from './twin.js';

/**
 * Makes the twin of a provider whose behaviour nobody has written yet: it refuses as every twin does, and answers with
 * the examples of its spec, remembering nothing.
 */
export function createPlainTwin(facts: Facts, checks: Checks): (options?: TwinOptions) => Twin {
  return (options) =>
    assembleTwin(
      { facts, checks, quirks: {}, isStateful: false, behave: () => behaveByExample(facts) },
      options,
    );
}

function behaveByExample({ operations }: Facts): Behaviour {
  const answers = Object.values(operations).map(
    (operation) => [operation.id, () => declaredAnswer(operation, successOf(operation))] as const,
  );
  return {
    operations: Object.fromEntries(answers),
    tables: { contacts: new Table<object>({ limit: 0 }) },
    start() {},
    invent() {
      throw new Error('This twin has no behaviour yet, so that it cannot invent contacts.');
    },
  };
}

function successOf({ responses }: OperationFacts): number {
  return Math.min(...responses.map(({ status }) => status));
}
