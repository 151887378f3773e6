import type { EntryId } from './entry.ts';
import type { ContentFacts } from './entry-facts.ts';
import { type Issue, issueAt, type Located } from './issue.ts';
import { nearMiss } from './near-miss.ts';

/**
 * Ids that were promised and are not there.
 * @param plan the promised ids with the line each stands on in `file`
 * @example judgePlan([{ value: 'signalen/uitputting', line: 2 }], content, 'plan.yaml')[0].code // 'plan-entry-missing'
 */
export function judgePlan(plan: readonly Located<EntryId>[], content: ContentFacts, file: string): Issue[] {
  const ids = new Set(content.entries.map((entry) => entry.id));
  const unplanned = [...ids].filter((id) => !plan.some((item) => item.value === id));
  return plan.filter((item) => !ids.has(item.value)).map((item) => issueAt('plan-entry-missing', { file, line: item.line }, { id: item.value, near: nearMiss(item.value, unplanned) }));
}
