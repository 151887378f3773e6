import type { EntryKind } from '../domain/entry.ts';
import { idOf, kindOf } from '../domain/entry.ts';
import type { Directory } from './directory.ts';
import { passageOf } from './excerpt.ts';
import { fold, tokenize } from './fold.ts';
import type { PageFragment, PagefindEngine, Stretch } from './handbook.ts';

/** A found entry, ready to be shown. */
export interface Hit {
  id: string;
  kind: EntryKind;
  title: string;
  /** Address below the site's base. */
  path: string;
  score: number;
  section: { id: string; title: string } | null;
  stretches: Stretch[];
}

/** What a search says. */
export interface Answer {
  hits: Hit[];
  /** What was looked for, as it was understood. */
  tried: string[];
}

/** Where a search looks. */
export interface Engines {
  handbook: PagefindEngine;
  directory: Directory[];
}

const SHOWN = 10;

/** Asks both engines and merges what they find into one list, each entry once. */
export async function search(query: string, engines: Engines): Promise<Answer> {
  const words = [...new Set(tokenize(query, 40).map(({ word }) => word))];
  if (words.length === 0) return { hits: [], tried: [] };
  const scores = new Map<string, { score: number; data: () => Promise<PageFragment> }>();
  for (const word of words) {
    const { results } = await engines.handbook.search(word);
    for (const [rank, result] of results.entries()) {
      const known = scores.get(result.id);
      const score = 1 / (rank + 10) / Math.sqrt(results.length);
      scores.set(result.id, { score: (known?.score ?? 0) + score, data: result.data });
    }
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, SHOWN);
  const weigh = (text: string) => {
    const word = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
    const key = words.find((asked) => word === asked || (asked.length > 2 && word.startsWith(asked)));
    return key === undefined ? null : { key, weight: 1 };
  };
  const pages = await Promise.all(best.map(async ({ score, data }) => hitOf(await data(), score, weigh)));
  const records = engines.directory
    .flatMap((directory) => directory.find(query))
    .sort((a, b) => b.words.length - a.words.length || b.score - a.score)
    .slice(0, SHOWN)
    .map(({ id, score, line }): Hit => ({ id, kind: line.kind, title: line.title, path: line.path, score, section: null, stretches: line.description.split(/(?<=\s)/).map((text) => ({ text, isMatch: weigh(text) !== null })) }));
  const hits = [...pages.filter((hit) => hit !== null), ...records];
  return { hits: hits.filter((hit, index) => hits.findIndex(({ id }) => id === hit.id) === index), tried: words };
}

function hitOf(fragment: PageFragment, score: number, weigh: Parameters<typeof passageOf>[1]): Hit | null {
  const id = idOf(fragment.url);
  const kind = id && kindOf(id);
  if (!id || !kind) return null;
  const { section, stretches } = passageOf(fragment, weigh);
  return { id, kind, title: fragment.meta['title'] ?? id, path: fragment.url, score, section, stretches };
}
