import type { Route, RouteEnd, RouteQuestion } from './handbook.ts';

/** A route's questions and ends in the order in which a reader meets them, each with its key. */
export interface RouteOrder {
  questions: (RouteQuestion & { key: string })[];
  ends: (RouteEnd & { key: string })[];
}

/**
 * Walks a route from its start, breadth first; what cannot be reached comes last, so that nothing written is hidden.
 * @example orderOfRoute({ start: 'a', questions: { b: …, a: { options: [{ to: 'b' }, { to: 'end' }] } }, ends: { end: … } }).questions.map(({ key }) => key) // ['a', 'b']
 */
export function orderOfRoute(route: Pick<Route, 'start' | 'questions' | 'ends'>): RouteOrder {
  const met = [route.start];
  for (const key of met) for (const { to } of route.questions[key]?.options ?? []) if (!met.includes(to)) met.push(to);
  return { questions: inOrder(route.questions, met), ends: inOrder(route.ends, met) };
}

function inOrder<T extends object>(steps: Record<string, T>, met: readonly string[]): (T & { key: string })[] {
  const place = (key: string) => (met.includes(key) ? met.indexOf(key) : met.length);
  return Object.entries(steps)
    .map(([key, step]) => ({ ...step, key }))
    .sort((a, b) => place(a.key) - place(b.key));
}
