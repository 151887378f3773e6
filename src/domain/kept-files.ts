import type { ContentFacts } from './entry-facts.ts';
import { type Issue, issueAt, type IssueFacts } from './issue.ts';

/** Files that keep what was promised or decided for the whole content. */
type KeptFile = IssueFacts['kept-file-missing']['name'];

/**
 * Kept files that are not there: without the first two nobody would notice a broken promise, without the levels a page has no colours.
 * @param files paths below the content folder
 * @param folder the content folder as messages name it
 * @example judgeKeptFiles({ entries: [], records: [], singles: [] }, new Set(['plan.yaml']), 'content').map(({ file }) => file) // ['content/links.lock.json']
 */
export function judgeKeptFiles(content: ContentFacts, files: ReadonlySet<string>, folder: string): Issue[] {
  const hasLevels = content.entries.some((entry) => entry.kind === 'signalen');
  const wanted: KeptFile[] = ['links.lock.json', 'plan.yaml', ...(hasLevels ? (['niveaus.yaml'] as const) : [])];
  return wanted.filter((name) => !files.has(name)).map((name) => issueAt('kept-file-missing', { file: `${folder}/${name}`, line: 1 }, { name }));
}
