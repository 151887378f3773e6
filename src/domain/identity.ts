import type { ContentFacts, EntryFacts } from './entry-facts.ts';
import { type Issue, issueAt, type Located } from './issue.ts';

/**
 * Codes, titles and descriptions that two entries share; a short address, a search result and a list must each be unique.
 * @example judgeIdentity(content).map((issue) => issue.code) // ['duplicate-code']
 */
export function judgeIdentity(content: ContentFacts): Issue[] {
  const readable = content.entries.filter((entry) => entry.kind !== 'begrippen');
  return [
    ...shared('duplicate-code', content.entries, (entry) => entry.code),
    ...shared('duplicate-title', readable, (entry) => entry.title),
    ...shared('duplicate-description', readable, (entry) => entry.description),
  ];
}

function shared(code: 'duplicate-code' | 'duplicate-title' | 'duplicate-description', entries: readonly EntryFacts[], fieldOf: (entry: EntryFacts) => Located<string> | null): Issue[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const field = fieldOf(entry);
    if (!field) return [];
    const key = field.value.trim().toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, entry.file);
    return other === undefined ? [] : [issueAt(code, { file: entry.file, line: field.line }, { value: field.value, other })];
  });
}
