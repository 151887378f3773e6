import { getEntry } from 'astro:content';
import { type HeadedList, underHeadings } from '../domain/plan.ts';
import type { Entry } from './corpus.ts';
import { once } from './once.ts';

interface Plan {
  ids: string[];
  headings: Record<string, string>;
}

const getPlan = once(async (): Promise<Plan> => {
  const entry = await getEntry('plan' as never, 'plan' as never);
  return entry ? (entry as { data: Plan }).data : { ids: [], headings: {} };
});

/** Entries in the order in which the editors' plan names them; what it does not name comes last, by title. */
export async function inPlanOrder<T extends Pick<Entry, 'id' | 'title'>>(entries: readonly T[]): Promise<T[]> {
  const { ids } = await getPlan();
  const place = ({ id }: T) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...entries].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'nl'));
}

/** Entries in the order of the plan, under the headings that it has for them. */
export async function byPlanHeading<T extends Pick<Entry, 'id' | 'title'>>(entries: readonly T[]): Promise<HeadedList<T>[]> {
  return underHeadings(await inPlanOrder(entries), await getPlan());
}
