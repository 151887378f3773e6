import { type EntryId, kindOf } from './entry.ts';
import type { ContentFacts } from './entry-facts.ts';
import { formerIds } from './former-ids.ts';
import { type Issue, issueAt, type Located } from './issue.ts';
import { nearMiss } from './near-miss.ts';

/**
 * Ids that were promised and are not there; a page that moved keeps its promise at its new address.
 * @param plan the promised ids with the line each stands on in `file`
 * @example judgePlan([{ value: 'signalen/uitputting', line: 2 }], content, 'plan.yaml')[0].code // 'plan-entry-missing'
 */
export function judgePlan(plan: readonly Located<EntryId>[], content: ContentFacts, file: string): Issue[] {
  const ids = new Set(content.entries.map((entry) => entry.id));
  const moved = formerIds(content);
  const unplanned = [...ids].filter((id) => !plan.some((item) => item.value === id));
  const near = (id: EntryId) => nearMiss(id, unplanned.filter((other) => kindOf(other) === kindOf(id)));
  return plan.filter(({ value }) => !ids.has(value) && !moved.has(value)).map(({ value, line }) => issueAt('plan-entry-missing', { file, line }, { id: value, near: near(value) }));
}
