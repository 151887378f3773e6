import { daysBetween, type Day, lastDayOf } from './day.ts';
import type { Agreement, Covenant } from './handbook.ts';

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

/** How an agreement stands: `overdue` when its last possible day has passed without an evaluation, `open` when it has not, or has none. */
export type AgreementStanding = 'evaluated' | 'overdue' | 'open';

/**
 * How an agreement stands on a day, and the last day on which it is not late; without an evaluation it only grows worse as days pass.
 * @example standingOfAgreement({ due: '2025', evaluated: null }, '2026-11-22') // { standing: 'overdue', dueBy: '2025-12-31' }
 */
export function standingOfAgreement({ due, evaluated }: Pick<Agreement, 'due' | 'evaluated'>, today: Day): { standing: AgreementStanding; dueBy: Day | null } {
  const dueBy = lastDayOf(due);
  return { standing: evaluated !== null ? 'evaluated' : isPast(dueBy, today) ? 'overdue' : 'open', dueBy };
}

/**
 * Whether the last day for something has passed; what has no last day never passes it.
 * @example isPast('2026-11-22', '2026-11-22') // false
 */
export function isPast(last: Day | null, today: Day): boolean {
  return last !== null && daysBetween(today, last) < 0;
}

/**
 * Covenants under the municipalities that they are of, in the order of the alphabet; under each the youngest first, and last what no source dates.
 * @param nameOf what some municipalities together are called
 * @example byPlace([{ municipalities: ['soest'], signedOn: '2017' }], ([slug]) => slug)[0].place // 'soest'
 */
export function byPlace<C extends Pick<Covenant, 'municipalities' | 'signedOn'>>(covenants: readonly C[], nameOf: (municipalities: string[]) => string): { place: string; covenants: C[] }[] {
  const placeOf = ({ municipalities }: C) => nameOf(municipalities);
  const youngestFirst = [...covenants].sort((a, b) => (b.signedOn ?? '').localeCompare(a.signedOn ?? ''));
  const places = [...new Set(covenants.map(placeOf))].sort((a, b) => a.localeCompare(b, 'nl'));
  return places.map((place) => ({ place, covenants: youngestFirst.filter((covenant) => placeOf(covenant) === place) }));
}

/**
 * Counts who does what, what was agreed, what is due and what was evaluated; what no source says counts as unknown, never as done.
 * @example covenantState({ tasks: [], agreements: [] }, '2026-11-22').evaluated // 0
 */
export function covenantState({ tasks, agreements }: Pick<Covenant, 'tasks' | 'agreements'>, today: Day): CovenantState {
  const standing = (wanted: AgreementStanding) => agreements.filter((agreement) => standingOfAgreement(agreement, today).standing === wanted).length;
  return {
    tasks: tasks.length,
    agreements: agreements.length,
    withoutOwner: agreements.filter((agreement) => agreement.owner === null).length,
    withoutDue: agreements.filter((agreement) => agreement.due === null).length,
    overdue: standing('overdue'),
    evaluated: standing('evaluated'),
  };
}
