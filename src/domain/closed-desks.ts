import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';

/**
 * Judges the desks that municipalities name: whom a source calls stopped or closed for a while is nobody to call first.
 * @example judgeClosedDesks({ entries: [], records: [], singles: [] }) // []
 */
export function judgeClosedDesks({ entries }: Pick<ContentFacts, 'entries'>): Issue[] {
  const closed = new Map(entries.flatMap((entry) => (entry.closed ? [[entry.id, entry.closed] as const] : [])));
  return entries.flatMap((entry) =>
    entry.references.flatMap(({ sort, id, line }) => {
      const end = sort === 'desk' && closed.get(id);
      return end ? [issueAt('closed-desk', placeIn(entry, line), { id, ...end })] : [];
    }),
  );
}
