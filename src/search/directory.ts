import lunr from 'lunr';
import type { DirectoryIndexPart, DirectoryLine } from './directory-index.ts';
import { WORD_MARK } from './topics.ts';
import { contentWords } from './words.ts';

/** A found record, and the fields of it in which the word stands. */
export interface DirectoryMatch {
  id: string;
  fields: string[];
}

/** An opened part of the directory. */
export interface Directory {
  /** Records that have a word as it was indexed, with its mark; or, as a start, any word that begins so. */
  find(word: string, isStart?: boolean): DirectoryMatch[];
  /** Ids of the records that have every word of a text. */
  findAll(text: string): string[];
  records: Record<string, DirectoryLine>;
}

/** Opens a part of the directory as it was sent. */
export function openDirectory(part: DirectoryIndexPart): Directory {
  const index = lunr.Index.load(serialized(part));
  const records = Object.fromEntries(part.records);
  const find = (word: string, isStart = false): DirectoryMatch[] => {
    const wildcard = isStart ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
    const found = index.query((query) => query.term(word, { usePipeline: false, wildcard }));
    return found.map(({ ref, matchData }) => ({ id: (part.records[Number(ref)] as [string, DirectoryLine])[0], fields: [...new Set(Object.values(matchData.metadata as Record<string, object>).flatMap((fields) => Object.keys(fields)))] }));
  };
  const findAll = (text: string): string[] => {
    const words = contentWords(text, 20);
    const lists = words.map(({ surface, stem }) => new Set([...find(stem + WORD_MARK), ...find(surface, true)].map(({ id }) => id)));
    return Object.keys(records).filter((id) => lists.every((list) => list.has(id)));
  };
  return { find, findAll, records };
}

/** lunr's own form of a part. Which fields matched is all that is asked, so the vectors behind lunr's scores are left empty and never sent. */
function serialized({ words, records }: DirectoryIndexPart): object {
  const fields = [...new Set(words.flatMap(([, found]) => Object.keys(found)))];
  const refs = (numbers: readonly number[] = []) => Object.fromEntries(numbers.map((number) => [number, {}]));
  return {
    version: lunr.version,
    fields,
    fieldVectors: fields.flatMap((field) => records.map((_, number) => [`${field}/${number}`, []])),
    invertedIndex: words.map(([word, found], index) => [word, { _index: index, ...Object.fromEntries(fields.map((field) => [field, refs(found[field])])) }]),
    pipeline: [],
  };
}
