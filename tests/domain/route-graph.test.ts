import { describe, expect, it } from 'vitest';
import type { RouteFacts } from '../../src/domain/entry-facts.ts';
import { judgeRoute } from '../../src/domain/route-graph.ts';
import { at } from './contract-builders.ts';

describe('a route', () => {
  it('is right when every answer leads to an end', () => {
    expect(judge('a', { a: ['b', 'x'], b: ['x', 'y'] }, ['x', 'y'])).toEqual([]);
  });

  it('may meet in one question from two sides without being a loop', () => {
    expect(judge('a', { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['x'] }, ['x'])).toEqual([]);
  });

  it('names a step that does not exist', () => {
    expect(judge('a', { a: ['x', 'weg'] }, ['x'])).toEqual(['missing weg']);
  });

  it('names a step that nobody reaches', () => {
    expect(judge('a', { a: ['x'], los: ['x'] }, ['x', 'y'])).toEqual(['unreachable los', 'unreachable y']);
  });

  it('names where it walks in circles', () => {
    expect(judge('a', { a: ['b'], b: ['a', 'x'] }, ['x'])).toEqual(['loop a']);
  });

  it('cannot begin nowhere', () => {
    expect(judge('weg', { a: ['x'] }, ['x'])).toEqual(['missing weg', 'unreachable a', 'unreachable x']);
  });
});

function judge(start: string, questions: Record<string, string[]>, ends: string[]): string[] {
  const route: RouteFacts = {
    start: at(start),
    questions: Object.entries(questions).map(([key, to]) => ({ key, line: 1, to: to.map((step) => at(step)) })),
    ends: ends.map((key) => ({ key, line: 1 })),
  };
  return judgeRoute(route, (line) => ({ file: 'r.mdx', line })).map((issue) => {
    const facts = issue.facts as { reason: string; step: string };
    return `${facts.reason} ${facts.step}`;
  });
}
