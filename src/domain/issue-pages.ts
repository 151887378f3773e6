import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';

/**
 * Guide pages that explain a code nobody gives.
 * @example judgeIssuePages(content, ['dangling-link']).map((issue) => issue.code) // ['unknown-issue-code']
 */
export function judgeIssuePages(content: ContentFacts, codes: readonly string[]): Issue[] {
  return content.entries.flatMap((entry) =>
    entry.issueCode && !codes.includes(entry.issueCode.value) ? [issueAt('unknown-issue-code', placeIn(entry, entry.issueCode.line), { code: entry.issueCode.value })] : [],
  );
}
