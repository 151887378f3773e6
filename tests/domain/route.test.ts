import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/domain/handbook.ts';
import { orderOfRoute } from '../../src/domain/route.ts';

const question = (...to: string[]) => ({ question: '?', help: null, options: to.map((next) => ({ answer: 'a', to: next })) });
const end = { title: 'e', decides: '', firstStep: '', term: null, serviceTypes: [], entries: [], urgent: false, note: null };

const keysOf = (route: Pick<Route, 'start' | 'questions' | 'ends'>) => {
  const { questions, ends } = orderOfRoute(route);
  return { questions: questions.map(({ key }) => key), ends: ends.map(({ key }) => key) };
};

describe('orderOfRoute', () => {
  it('numbers questions and ends as a reader meets them, not as they are written', () => {
    const route: Pick<Route, 'start' | 'questions' | 'ends'> = { start: 'first', questions: { second: question('z'), first: question('second', 'a') }, ends: { z: end, a: end } };
    expect(keysOf(route)).toEqual({ questions: ['first', 'second'], ends: ['a', 'z'] });
  });

  it('ends when questions lead back to each other', () => {
    expect(keysOf({ start: 'x', questions: { x: question('y'), y: question('x') }, ends: {} }).questions).toEqual(['x', 'y']);
  });

  it('puts what no answer leads to last, so that nothing written is hidden', () => {
    expect(keysOf({ start: 'x', questions: { lost: question('e'), x: question('e') }, ends: { e: end, alone: end } })).toEqual({ questions: ['x', 'lost'], ends: ['e', 'alone'] });
  });
});
