import { describe, expect, it } from 'vitest';
import { planOffline, sizeOf } from '../../src/domain/offline-plan.ts';

const file = (url: string, bytes: number) => ({ url, bytes });
const group = (name: string, whole = false) => ({ name, whole, has: (url: string) => url.startsWith(name) });

describe('what is taken along unasked', () => {
  it('takes groups in order of need until the budget is spent', () => {
    const plan = planOffline([file('a1', 40), file('a2', 40), file('b1', 40)], [group('a'), group('b')], 100);
    expect(plan.unasked.map(({ url }) => url)).toEqual(['a1', 'a2']);
    expect(plan.left).toEqual(['b']);
  });

  it('takes a group that is of no use in pieces as a whole or not at all', () => {
    const plan = planOffline([file('a', 10), file('b1', 40), file('b2', 60), file('c', 50)], [group('a'), group('b', true), group('c')], 100);
    expect(plan.unasked.map(({ url }) => url)).toEqual(['a', 'c']);
    expect(plan.rest.map(({ url }) => url)).toEqual(['b1', 'b2']);
  });

  it('never goes over its budget beyond the first group', () => {
    const files = Array.from({ length: 50 }, (_, index) => file(`x${index}`, 30 + index));
    expect(sizeOf(planOffline([file('a', 5), ...files], [group('a', true), group('x')], 500).unasked)).toBeLessThanOrEqual(500);
  });
});
