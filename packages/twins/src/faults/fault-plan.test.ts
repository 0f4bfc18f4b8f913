import { describe, expect, it } from 'vitest';
import { createRandom } from '../state/context.js';
import { FaultPlan } from './fault-plan.js';

const createPlan = () => new FaultPlan(createRandom(1), ['contacts.list', 'contacts.create']);

describe('FaultPlan', () => {
  it('strikes as often as it is to, and only what it is meant for', () => {
    const plan = createPlan();
    plan.add({ name: 'slow', operations: ['contacts.list'], times: 2 });
    expect(plan.strike('contacts.create', undefined)).toBeUndefined();
    expect(plan.strike('contacts.list', undefined)?.name).toBe('slow');
    expect(plan.list()).toMatchObject([{ name: 'slow', times: 1 }]);
    expect(plan.strike('contacts.list', undefined)?.name).toBe('slow');
    expect(plan.strike('contacts.list', undefined)).toBeUndefined();
    expect(plan.list()).toEqual([]);
  });

  it('lets the first fault that fits strike', () => {
    const plan = createPlan();
    plan.add({ name: 'reset', times: 1 });
    plan.add('emptyBody');
    const names = [1, 2, 3].map(() => plan.strike('contacts.list', undefined)?.name);
    expect(names).toEqual(['reset', 'emptyBody', 'emptyBody']);
  });

  it('strikes a share of the calls, the same ones for the same seed', () => {
    const struck = () => {
      const plan = createPlan();
      plan.add({ name: 'reset', probability: 0.25 });
      return Array.from({ length: 400 }, () => plan.strike('contacts.list', undefined) !== undefined);
    };
    expect(struck()).toEqual(struck());
    const share = struck().filter(Boolean).length / 400;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.32);
  });

  it('refuses an operation that the provider does not have', () => {
    expect(() => createPlan().add({ name: 'slow', operations: ['contacts.lst'] })).toThrow(
      "There is no operation 'contacts.lst', but contacts.list, contacts.create.",
    );
  });

  it('puts the header of a request before the plan', () => {
    const plan = createPlan();
    plan.add('reset');
    expect(plan.strike('contacts.list', 'rateLimited; retryAfter=7')).toEqual({
      name: 'rateLimited',
      retryAfter: 7,
    });
  });

  it('strikes one request only where its header says', () => {
    const plan = createPlan();
    expect(plan.strike('contacts.list', 'reset; operations=contacts.create')).toBeUndefined();
    expect(plan.strike('contacts.create', 'reset; operations=contacts.create')?.name).toBe('reset');
    expect(() => plan.strike('contacts.list', 'reset; operations=contacts.lst')).toThrow('contacts.lst');
    expect(() => plan.strike('contacts.list', 'reset; times=2')).toThrow("no 'times'");
  });

  it('takes a hundred faults', () => {
    const plan = createPlan();
    for (let count = 0; count < 100; count += 1) plan.add('reset');
    expect(() => plan.add('reset')).toThrow('100 faults');
  });

  it('waits within the range', () => {
    const plan = createPlan();
    const waits = Array.from({ length: 50 }, () => plan.delayOf({ name: 'slow', delay: [10, 20] }));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...waits)).toBeLessThanOrEqual(20);
    expect(plan.delayOf({ name: 'slow', delay: 5 })).toBe(5);
  });
});
