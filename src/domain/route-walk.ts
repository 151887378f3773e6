import type { Route } from './handbook.ts';

/** What walking needs of a route: who asks what, and where each answer leads. */
export interface RouteGraph {
  start: string;
  questions: Record<string, { options: { to: string }[] }>;
  ends: Record<string, unknown>;
}

/** Where somebody stands in a route, and the answers that led there. */
export interface Walk {
  steps: { question: string; option: number }[];
  at: { kind: 'question' | 'end'; key: string };
}

/**
 * Follows answers from the start of a route; an answer that does not exist, or one too many, is left out with all after it.
 * @param options the number of the option chosen at each question
 * @throws RangeError when the route leads to a step that does not exist
 * @example walkAlong(route, [0]).at // { kind: 'end', key: 'bel-112' }
 */
export function walkAlong(route: RouteGraph, options: readonly number[]): Walk {
  const steps: Walk['steps'] = [];
  let key = route.start;
  for (const option of options) {
    const next = route.questions[key]?.options[option];
    if (!next) break;
    steps.push({ question: key, option });
    key = next.to;
  }
  return { steps, at: { kind: kindOfStep(route, key), key } };
}

/** One way through a route, from its start to where it stops. */
export interface RoutePath {
  /** The keys of the questions on the way, in order. */
  questions: string[];
  /** The step where it stops, and why: an end, a step that does not exist, or a question that was asked before. */
  to: string;
  outcome: 'end' | 'nowhere' | 'loop';
}

/**
 * Every way through a route; a way that comes back to a question it met stops there.
 * @example pathsOf({ start: 'a', questions: { a: { options: [{ to: 'b' }, { to: 'a' }] } }, ends: { b: {} } }).map((path) => path.outcome)
 *   // ['end', 'loop']
 */
export function pathsOf(route: RouteGraph): RoutePath[] {
  const walk = (key: string, questions: string[]): RoutePath[] => {
    if (questions.includes(key)) return [{ questions, to: key, outcome: 'loop' }];
    const question = route.questions[key];
    if (question && question.options.length > 0) return question.options.flatMap((option) => walk(option.to, [...questions, key]));
    return [{ questions, to: key, outcome: Object.hasOwn(route.ends, key) ? 'end' : 'nowhere' }];
  };
  return walk(route.start, []);
}

/** What a route's page hands to the script that asks its questions. */
export interface AskedRoute extends RouteGraph {
  questions: Record<string, Pick<Route['questions'][string], 'question' | 'options'>>;
  ends: Record<string, Pick<Route['ends'][string], 'title' | 'serviceTypes'>>;
}

function kindOfStep(route: RouteGraph, key: string): Walk['at']['kind'] {
  if (Object.hasOwn(route.questions, key)) return 'question';
  if (Object.hasOwn(route.ends, key)) return 'end';
  throw new RangeError(`The route has no step "${key}".`);
}
