import { getEntry } from 'astro:content';
import type { Entry } from './corpus.ts';
import { once } from './once.ts';

const getPlan = once(async (): Promise<string[]> => {
  const entry = await getEntry('plan' as never, 'plan' as never);
  return entry ? (entry as { data: { ids: string[] } }).data.ids : [];
});

/** Entries in the order in which the editors' plan names them; what it does not name comes last, by title. */
export async function inPlanOrder<T extends Pick<Entry, 'id' | 'title'>>(entries: readonly T[]): Promise<T[]> {
  const plan = await getPlan();
  const place = ({ id }: T) => (plan.includes(id) ? plan.indexOf(id) : plan.length);
  return [...entries].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'nl'));
}
