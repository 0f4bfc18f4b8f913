import type { Answer } from '../answer.js';
import type { Call, Responder } from '../call.js';
import type { Facts } from '../referee/facts.js';
import type { FaultName } from './fault.js';

/** What sends the wrong page of a list. It remembers the last page of each. */
export interface WrongPages {
  /** The responder of a call: one that sends a wrong page where a fault wants that. */
  responderOf(fault: FaultName | undefined): Responder;
  /** Forgets the last pages. */
  forget(): void;
}

/** Makes it for a provider. */
export function createWrongPages({ operations }: Facts, handle: Responder): WrongPages {
  const last = new Map<string, Answer>();

  const right: Responder = (call) => {
    const answer = handle(call);
    if (operations[call.operation]?.pageParameter !== undefined) last.set(call.operation, answer);
    return answer;
  };
  const again: Responder = (call) => last.get(call.operation) ?? right(call);
  const fromTheStart: Responder = (call) =>
    right(withoutPage(call, operations[call.operation]?.pageParameter));

  return {
    responderOf(fault) {
      if (fault === 'duplicateCursor') return again;
      return fault === 'staleCursor' ? fromTheStart : right;
    },
    forget: () => last.clear(),
  };
}

function withoutPage(call: Call, parameter: string | undefined): Call {
  if (parameter === undefined) return call;
  const { [parameter]: _, ...query } = call.query;
  return { ...call, query };
}
