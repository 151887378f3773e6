import { describe, expect, it } from 'vitest';
import { areCalledFromAnywhere, askedFirst, asksFirst } from '../../src/domain/asked-first.ts';

describe('asksFirst', () => {
  it('holds for places and help that somebody is sent to', () => {
    expect([asksFirst(['day-care']), asksFirst(['carer-support']), asksFirst(['day-care', 'information'])]).toEqual([true, true, true]);
  });

  it('never holds for emergency lines, helplines, desks of the law, mere information and organisations', () => {
    expect([asksFirst(['suicide-prevention']), asksFirst(['safety']), asksFirst(['helpline', 'young-carers']), asksFirst(['municipal-access', 'day-care']), asksFirst(['information']), asksFirst(null)]).not.toContain(true);
  });
});

describe('askedFirst', () => {
  it('tells a list of places from a mixed one and from one of lines', () => {
    const [line, place] = [{ types: ['helpline' as const] }, { types: ['day-care' as const] }];
    expect([askedFirst([place, place]), askedFirst([place, line]), askedFirst([line])]).toEqual(['all', 'some', 'none']);
  });
});

describe('areCalledFromAnywhere', () => {
  it('holds for lines alone, not for lines beside help that is near', () => {
    expect([areCalledFromAnywhere(['safety', 'helpline']), areCalledFromAnywhere(['helpline', 'carer-support'])]).toEqual([true, false]);
  });
});
