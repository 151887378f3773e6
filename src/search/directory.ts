import lunr from 'lunr';
import { wordsOf } from './analysis.ts';
import type { DirectoryIndexPart, DirectoryRecordLine } from './directory-index.ts';

/** A found record with how well it fits, 0 or more, and the asked words that it has. */
export interface DirectoryHit {
  id: string;
  score: number;
  words: string[];
  line: DirectoryRecordLine;
}

/** An opened part of the directory. */
export interface Directory {
  /** Records that have any of the words, best first; the last word may be half typed. */
  find(query: string): DirectoryHit[];
  /** Ids of the records that have all of the words. */
  findAll(query: string): string[];
}

/** Opens a part of the directory as it was sent. */
export function openDirectory(part: DirectoryIndexPart): Directory {
  const index = lunr.Index.load(part.index);
  const find = (query: string): DirectoryHit[] => {
    const asked = wordsOf(query);
    if (asked.length === 0) return [];
    const found = index.query((building) => {
      for (const [at, word] of asked.entries()) {
        building.term(word, { usePipeline: false });
        if (at === asked.length - 1 && word.length > 1) building.term(word, { usePipeline: false, boost: 0.5, wildcard: lunr.Query.wildcard.TRAILING });
      }
    });
    return found.map(({ ref, score, matchData }) => {
      const matched = Object.keys(matchData.metadata as object);
      return { id: ref, score, words: asked.filter((word) => matched.some((term) => term.startsWith(word))), line: part.records[ref] as DirectoryRecordLine };
    });
  };
  return { find, findAll: (query) => find(query).filter(({ words }) => words.length === wordsOf(query).length).map(({ id }) => id) };
}
