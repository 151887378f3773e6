import { daysBetween, type Day, lastDayOf } from './day.ts';
import type { Covenant } from './handbook.ts';

/** How the agreements of a covenant stand, as far as a source says. */
export interface CovenantState {
  tasks: number;
  agreements: number;
  /** Agreements of which no source names an owner. */
  withoutOwner: number;
  /** Agreements of which no source names a day to be ready. */
  withoutDue: number;
  /** Agreements whose day has passed without an evaluation. */
  overdue: number;
  evaluated: number;
}

/**
 * Counts who does what, what was agreed, what is due and what was evaluated; what no source says counts as unknown, never as done.
 * @example covenantState({ tasks: [], agreements: [] }, '2026-11-22').evaluated // 0
 */
export function covenantState({ tasks, agreements }: Pick<Covenant, 'tasks' | 'agreements'>, today: Day): CovenantState {
  const hasPassed = (due: Covenant['agreements'][number]['due']) => {
    const last = lastDayOf(due);
    return last !== null && daysBetween(today, last) < 0;
  };
  return {
    tasks: tasks.length,
    agreements: agreements.length,
    withoutOwner: agreements.filter((agreement) => agreement.owner === null).length,
    withoutDue: agreements.filter((agreement) => agreement.due === null).length,
    overdue: agreements.filter((agreement) => agreement.evaluated === null && hasPassed(agreement.due)).length,
    evaluated: agreements.filter((agreement) => agreement.evaluated !== null).length,
  };
}
