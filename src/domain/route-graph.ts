import { type ContentFacts, placeIn, type RouteFacts } from './entry-facts.ts';
import { type Issue, issueAt, type Place } from './issue.ts';
import { nearMiss } from './near-miss.ts';

/**
 * Judges the steps of every route.
 * @example judgeRoutes(content).map((issue) => issue.code) // ['route-step']
 */
export function judgeRoutes(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => (entry.route ? judgeRoute(entry.route, (line) => placeIn(entry, line)) : []));
}

/**
 * A route must lead somewhere from every answer: each step named exists, each step can be reached, nobody walks in circles.
 * @example judgeRoute({ start: { value: 'a', line: 1 }, questions: [], ends: [] }, (line) => ({ file: 'r.mdx', line }))[0].facts.reason // 'missing'
 */
export function judgeRoute(route: RouteFacts, at: (line: number) => Place): Issue[] {
  const questions = new Map(route.questions.map((question) => [question.key, question]));
  const steps = [...route.questions, ...route.ends];
  const names = new Set(steps.map((step) => step.key));
  const named = [route.start, ...route.questions.flatMap((question) => question.to)];
  const missing = named.filter((step) => !names.has(step.value)).map((step) => issueAt('route-step', at(step.line), { step: step.value, reason: 'missing', near: nearMiss(step.value, names) }));
  const both = route.ends.filter((end) => questions.has(end.key)).map((end) => issueAt('route-step', at(end.line), { step: end.key, reason: 'both', near: null }));

  const reached = new Set<string>();
  const loops: Issue[] = [];
  const visit = (step: string, line: number, before: readonly string[]): void => {
    if (before.includes(step)) {
      loops.push(issueAt('route-step', at(line), { step, reason: 'loop', near: null }));
      return;
    }
    if (reached.has(step)) return;
    reached.add(step);
    for (const next of questions.get(step)?.to ?? []) visit(next.value, next.line, [...before, step]);
  };
  visit(route.start.value, route.start.line, []);
  const unreachable = steps.filter((step) => !reached.has(step.key)).map((step) => issueAt('route-step', at(step.line), { step: step.key, reason: 'unreachable', near: null }));
  return [...missing, ...both, ...loops, ...unreachable];
}
