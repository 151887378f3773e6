import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathsOf, walkAlong } from '../../src/domain/route-walk.ts';
import { routes } from '../../src/schemas/routes.ts';

const ROUTE = {
  start: 'a',
  questions: { a: { options: [{ to: 'b' }, { to: 'end' }] }, b: { options: [{ to: 'end' }, { to: 'other' }] } },
  ends: { end: {}, other: {} },
};

describe('walking a route', () => {
  it('starts at the first question', () => expect(walkAlong(ROUTE, [])).toEqual({ steps: [], at: { kind: 'question', key: 'a' } }));

  it('remembers the answers on the way', () =>
    expect(walkAlong(ROUTE, [0, 1])).toEqual({ steps: [{ question: 'a', option: 0 }, { question: 'b', option: 1 }], at: { kind: 'end', key: 'other' } }));

  it('leaves out answers that do not exist and answers after the end', () => {
    expect(walkAlong(ROUTE, [7, 0]).steps).toEqual([]);
    expect(walkAlong(ROUTE, [1, 0, 0]).at).toEqual({ kind: 'end', key: 'end' });
  });

  it('finds loops and ways that lead nowhere', () => {
    const broken = { ...ROUTE, questions: { ...ROUTE.questions, b: { options: [{ to: 'a' }, { to: 'gone' }] } } };
    expect(pathsOf(broken).map(({ to, outcome }) => `${to}: ${outcome}`)).toEqual(['a: loop', 'gone: nowhere', 'end: end']);
  });
});

describe.each(readdirSync('content/routes'))('%s', (file) => {
  const [, front = ''] = readFileSync(path.join('content/routes', file), 'utf8').split(/^---$/m);
  const route = routes.parse(parse(front));
  const paths = pathsOf(route);

  it('has no way that ends nowhere or comes back to where it was', () => {
    expect(paths.filter(({ outcome }) => outcome !== 'end')).toEqual([]);
  });

  it('reaches every question and every end', () => {
    const reached = new Set(paths.flatMap(({ questions, to }) => [...questions, to]));
    expect([...Object.keys(route.questions), ...Object.keys(route.ends)].filter((key) => !reached.has(key))).toEqual([]);
  });

  it('says at every end who decides and what the first step is, and whom to call or read', () => {
    const bare = Object.values(route.ends).filter((end) => !end.decides || !end.firstStep || end.serviceTypes.length + end.entries.length === 0);
    expect(bare.map((end) => end.title)).toEqual([]);
  });

  it('asks at most eight questions', () => {
    expect(Math.max(...paths.map(({ questions }) => questions.length))).toBeLessThanOrEqual(8);
  });
});
