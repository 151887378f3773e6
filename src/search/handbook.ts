/** A stretch of text, as it stands on the page; marked where it is what was looked for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** What Pagefind says of a page once it is opened. */
export interface PageFragment {
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A line of Pagefind's results, of which the page is not read yet. */
export interface PageMatch {
  /** The same for the same page in every search. */
  id: string;
  score: number;
  /** Metadata fields in which the word stands. */
  matchedMetaFields?: string[];
  data(): Promise<PageFragment>;
}

/** What is used of Pagefind's engine. */
export interface PagefindEngine {
  search(term: string | null, options?: { filters?: Record<string, string | string[]> }): Promise<{ results: PageMatch[] }>;
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
