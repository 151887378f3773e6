import { type EntryId, kindOf } from './entry.ts';
import type { ContentFacts } from './entry-facts.ts';
import { formerIds } from './former-ids.ts';
import { type Issue, issueAt, type Located } from './issue.ts';
import { folderOf, nearAddress } from './near-miss.ts';

/**
 * Ids that were promised and are not there; a page that moved keeps its promise at its new address.
 * @param plan the promised ids with the line each stands on in `file`
 * @example judgePlan([{ value: 'signalen/uitputting', line: 2 }], content, 'plan.yaml')[0].code // 'plan-entry-missing'
 */
export function judgePlan(plan: readonly Located<EntryId>[], content: ContentFacts, file: string): Issue[] {
  const ids = new Set(content.entries.map((entry) => entry.id));
  const moved = formerIds(content);
  const unplanned = [...ids].filter((id) => !plan.some((item) => item.value === id));
  const near = (id: EntryId) => nearAddress(id, unplanned.filter((other) => kindOf(other) === kindOf(id)));
  return plan.filter(({ value }) => !ids.has(value) && !moved.has(value)).map(({ value, line }) => issueAt('plan-entry-missing', { file, line }, { id: value, near: near(value) }));
}

/** Part of a list with the heading above it; null where the plan has none. */
export interface HeadedList<T> {
  heading: string | null;
  entries: T[];
}

/**
 * A list cut where the plan puts a heading above a page; the heading holds on, within a folder, until the next. What the plan does not name has no heading.
 * @param entries in the order of the list
 * @param plan the planned ids in order, and headings by the id of the first page below each
 * @example underHeadings([{ id: 'artikelen/respijt/a' }], { ids: ['artikelen/respijt/a'], headings: { 'artikelen/respijt/a': 'Begin hier' } })[0].heading // 'Begin hier'
 */
export function underHeadings<T extends { id: EntryId }>(entries: readonly T[], plan: { ids: readonly EntryId[]; headings: Readonly<Record<EntryId, string>> }): HeadedList<T>[] {
  const headingOf = (id: EntryId) => {
    const above = plan.ids.slice(0, plan.ids.indexOf(id) + 1).findLast((other) => folderOf(other) === folderOf(id) && plan.headings[other] !== undefined);
    return above === undefined ? null : (plan.headings[above] ?? null);
  };
  const lists: HeadedList<T>[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry.id);
    const last = lists.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else lists.push({ heading, entries: [entry] });
  }
  return lists;
}
