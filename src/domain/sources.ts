import { textOf } from './body.ts';
import type { EntryKind } from './entry.ts';
import { type ContentFacts, type EntryFacts, placeIn, type RecordFacts } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';
import { allReferences } from './references.ts';

/** Kinds whose text carries its own citations, so that a listed source must be used in it. */
const CITING_KINDS: readonly EntryKind[] = ['artikelen', 'signalen', 'instrumenten', 'convenanten', 'routes'];

/** An article below this number of words has not begun to claim anything. */
const FEWEST_WORDS = 60;

/** How many dated sources an article needs at least. */
export const LEAST_DATED_SOURCES = 2;

/**
 * Judges the sources of entries: enough of them in an article, each cited one listed, each listed one cited, none without a reader.
 * @example judgeSources(content).map((issue) => issue.code) // ['too-few-sources']
 */
export function judgeSources(content: ContentFacts): Issue[] {
  const sources = new Map(content.records.filter((record) => record.collection === 'bronnen').map((record) => [record.id, record]));
  const norms = new Map(content.records.filter((record) => record.collection !== 'bronnen').map((record) => [`${record.collection}/${record.id}`, record]));
  const used = new Set(content.records.flatMap((record) => record.source?.value ?? []));
  const issues = content.entries.flatMap((entry) => {
    for (const reference of allReferences(entry)) if (reference.sort === 'source') used.add(reference.id);
    return judgeEntrySources(entry, sources, norms);
  });
  const unread = [...sources.values()].filter((source) => !used.has(source.id)).map((source) => issueAt('uncited-source', { file: source.file, line: 1 }, { id: source.id }));
  return [...issues, ...unread];
}

function judgeEntrySources(entry: EntryFacts, sources: ReadonlyMap<string, RecordFacts>, norms: ReadonlyMap<string, RecordFacts>): Issue[] {
  const listed = new Set(entry.sources.map((source) => source.value));
  const references = allReferences(entry).filter((reference) => reference.field !== 'bronnen');
  const cited = references.filter((reference) => reference.sort === 'source');
  const ofNorms = references.flatMap((reference) => {
    const collection = reference.sort === 'amount' ? 'bedragen' : reference.sort === 'legal-term' ? 'termijnen' : null;
    return (collection && norms.get(`${collection}/${reference.id}`)?.source?.value) ?? [];
  });
  const used = new Set([...cited.map((reference) => reference.id), ...ofNorms]);
  const issues: Issue[] = [];
  if (!entry.isRead) return issues;
  for (const reference of cited)
    if (reference.field.startsWith('<') && sources.has(reference.id) && !listed.has(reference.id)) issues.push(issueAt('source-not-listed', placeIn(entry, reference.line), { id: reference.id }));
  if (CITING_KINDS.includes(entry.kind))
    for (const source of entry.sources) if (sources.has(source.value) && !used.has(source.value)) issues.push(issueAt('unused-source', placeIn(entry, source.line), { id: source.value }));
  if (entry.kind === 'artikelen' && wordCount(entry) >= FEWEST_WORDS) {
    const found = [...listed].filter((id) => sources.get(id)?.dated).length;
    if (found < LEAST_DATED_SOURCES) issues.push(issueAt('too-few-sources', placeIn(entry, entry.sources[0]?.line ?? entry.title?.line ?? 1), { found }));
  }
  return issues;
}

function wordCount(entry: EntryFacts): number {
  return entry.body.passages.reduce((count, passage) => count + textOf(passage).split(/\s+/).filter(Boolean).length, 0);
}
