import { TOPIC_FIELDS } from './topics.ts';
import type { Found } from './rank.ts';

/** A stretch of text, as it stands on the page; marked where it is what was looked for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** What Pagefind says of a page once it is opened. */
export interface PageFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A line of Pagefind's results, of which the page is not read yet. */
interface PageMatch {
  /** The same for the same page in every search. */
  id: string;
  score: number;
  /** Where in the text it stands. */
  words: number[];
  /** Metadata fields in which the word stands. */
  matchedMetaFields?: string[];
  data(): Promise<PageFragment>;
}

/** What is used of Pagefind's engine. */
export interface PagefindEngine {
  search(term: string | null, options?: { filters?: Record<string, string | string[]> }): Promise<{ results: PageMatch[] }>;
}

/** The handbook as the search asks it: words as they were indexed, words of the text, and pages. */
export interface Handbook {
  /** Entries that have a word as it was indexed, with its mark. */
  findTopic(word: string): Promise<Map<string, Found>>;
  /** Entries that have a word in their text. */
  findText(word: string): Promise<Map<string, Found>>;
  /** Entries that have a word which begins so, among their names or in their text. */
  findStart(start: string): Promise<Map<string, Found>>;
  /** Entries of a kind. */
  ofKind(kind: string): Promise<Set<string>>;
  /** Reads an entry that was found. */
  open(entry: string): Promise<PageFragment>;
}

/** Pagefind's own module. */
interface PagefindModule {
  createInstance(options: object): PagefindEngine & { init(): Promise<void> };
}

/**
 * Starts Pagefind from a built site.
 * @param load imports the engine's module; the address is built at run time, so that no bundler touches it
 * @param address where the site's `pagefind/` folder is served, with a slash at the end
 */
export async function startPagefind(load: () => Promise<unknown>, address: string): Promise<PagefindEngine> {
  const { createInstance } = (await load()) as PagefindModule;
  // Without a worker the engine is not sent twice; a search takes a few milliseconds.
  const engine = createInstance({ basePath: address, baseUrl: '/', noWorker: true, metaCacheTag: '' });
  await engine.init();
  return engine;
}

const TOPICAL = new Set<string>(Object.values(TOPIC_FIELDS));

/** So many answers are kept; whoever types on asks the same words again at every letter. */
const KEPT = 400;

/** The handbook through Pagefind's engine: each word is asked by itself, since Pagefind would only give entries that have all of them. */
export function openHandbook(engine: PagefindEngine): Handbook {
  const seen = new Map<string, PageMatch>();
  const answers = new Map<string, Promise<Map<string, Found>>>();
  const ask = async (term: string | null, keep: (match: PageMatch) => Found | null, options?: Parameters<PagefindEngine['search']>[1]): Promise<Map<string, Found>> => {
    const { results } = await engine.search(term, options);
    const found = new Map<string, Found>();
    for (const match of results) {
      const kept = keep(match);
      if (!kept) continue;
      if (!seen.has(match.id)) seen.set(match.id, match);
      found.set(match.id, kept);
    }
    return found;
  };
  const once = (key: string, asking: () => Promise<Map<string, Found>>) => {
    const known = answers.get(key);
    if (known) return known;
    if (answers.size >= KEPT) answers.clear();
    const answer = asking();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  const topical = ({ matchedMetaFields = [] }: PageMatch) => matchedMetaFields.filter((field) => TOPICAL.has(field));
  return {
    findTopic: (word) =>
      once(`topic ${word}`, () =>
        ask(word, (match) => {
          const fields = topical(match);
          return fields.length > 0 ? { fields, times: 0 } : null;
        }),
      ),
    findText: (word) => once(`text ${word}`, () => ask(`"${word}"`, ({ words }) => ({ fields: [], times: words.length }))),
    findStart: (start) => once(`start ${start}`, () => ask(start, (match) => ({ fields: topical(match), times: match.words.length }))),
    ofKind: async (kind) => new Set((await once(`kind ${kind}`, () => ask(null, () => ({ fields: [], times: 0 }), { filters: { soort: kind } }))).keys()),
    open: async (entry) => {
      const match = seen.get(entry);
      if (!match) throw new RangeError(`Nothing was found as "${entry}".`);
      return match.data();
    },
  };
}
