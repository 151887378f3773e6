import type { Route } from './handbook.ts';

/** The keys of a route's questions and ends in the order in which a reader meets them. */
export interface RouteOrder {
  questions: string[];
  ends: string[];
}

/**
 * Walks a route from its start, breadth first, and numbers what it meets; what cannot be reached comes last, so that nothing written is hidden.
 * @example orderOfRoute({ start: 'a', questions: { a: { options: [{ to: 'b' }, { to: 'end' }] }, b: … }, ends: { end: … } }).questions // ['a', 'b']
 */
export function orderOfRoute(route: Pick<Route, 'start' | 'questions' | 'ends'>): RouteOrder {
  const queue = [route.start];
  const met = new Set<string>();
  for (const key of queue) {
    if (met.has(key)) continue;
    met.add(key);
    queue.push(...(route.questions[key]?.options ?? []).map((option) => option.to));
  }
  const inOrder = (keys: string[]) => [...[...met].filter((key) => keys.includes(key)), ...keys.filter((key) => !met.has(key))];
  return { questions: inOrder(Object.keys(route.questions)), ends: inOrder(Object.keys(route.ends)) };
}
