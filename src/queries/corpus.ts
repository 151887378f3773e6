import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { ENTRY_KINDS, type EntryId, type EntryKind, kindOf, pathOf, themeOf } from '../domain/entry.ts';
import type { Article, Covenant, GuidePage, Instrument, Municipality, Norm, Route, Signal, Source, Term, TrainingModule } from '../domain/handbook.ts';
import { parseInlineText } from '../domain/inline-text.ts';
import type { Organization, Service } from '../domain/service.ts';
import { once } from './once.ts';

/** The domain type of every kind of entry. */
export interface EntryTypes {
  artikelen: Article;
  signalen: Signal;
  instrumenten: Instrument;
  modules: TrainingModule;
  voorzieningen: Service;
  organisaties: Organization;
  gemeenten: Municipality;
  convenanten: Covenant;
  routes: Route;
  begrippen: Term;
  redactie: GuidePage;
}

/** An entry with its kind, its id and its address below the site's base. */
export type Entry<K extends EntryKind = EntryKind> = { [P in K]: EntryTypes[P] & { kind: P; id: EntryId; path: string } }[K];

/** An entry's own text, ready to render. */
export interface Body {
  Content: AstroComponentFactory;
  isEmpty: boolean;
  /** Whether it begins with what matters most, in short. */
  opensInShort: boolean;
  /** Its sections: anchor and heading of every heading of the second level. */
  sections: { id: string; text: string }[];
}

interface Stored<T> {
  id: string;
  data: T;
  body?: string;
}

// The collections are registered in a loop, so that Astro knows their names but not the types of the schemas.
const readCollection = getCollection as unknown as <T>(name: string) => Promise<Stored<T>[]>;
const readEntry = getEntry as unknown as (name: string, id: string) => Promise<Stored<object> | undefined>;

const readAll = once(async () => {
  const all = await Promise.all(ENTRY_KINDS.map(async (kind) => [kind, await readKind(kind)] as const));
  return Object.fromEntries(all) as { [K in EntryKind]: Entry<K>[] };
});

const byId = once(async () => new Map(Object.values(await readAll()).flatMap((entries) => entries.map((entry) => [entry.id, entry as Entry]))));

/** All entries of a kind, by id. */
export async function entriesOf<K extends EntryKind>(kind: K): Promise<Entry<K>[]> {
  return (await readAll())[kind];
}

/** Every entry of the handbook, by kind and id. */
export async function allEntries(): Promise<Entry[]> {
  return [...(await byId()).values()];
}

/** The entry with an id, or null when there is none (yet). */
export async function entryWithId(id: EntryId): Promise<Entry | null> {
  return (await byId()).get(id) ?? null;
}

/** The entries with these ids, in their order; what does not exist is left out. */
export async function entriesWithIds(ids: readonly EntryId[]): Promise<Entry[]> {
  const known = await byId();
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Links to entries by labels of their own; what does not exist is left out. */
export async function linksTo(named: readonly { label: string; id: EntryId }[]): Promise<{ label: string; path: string }[]> {
  const known = await byId();
  return named.flatMap(({ label, id }) => {
    const entry = known.get(id);
    return entry ? [{ label, path: entry.path }] : [];
  });
}

/** The text below an entry's front matter. */
export async function bodyOf(entry: Entry): Promise<Body> {
  const stored = await readEntry(entry.kind, entry.id.slice(entry.kind.length + 1));
  if (!stored) throw new RangeError(`No stored entry has the id "${entry.id}".`);
  const { Content, headings } = await render(stored as never);
  return { Content, isEmpty: !stored.body?.trim(), opensInShort: /^\s*<InHetKort>/.test(stored.body ?? ''), sections: headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text })) };
}

/** Every source by its id. */
export const getSources = once(() => readData<Source>('bronnen'));

/** Amounts and terms of law, each by its id. */
export const getNorms = once(async () => ({ bedragen: await readData<Norm>('bedragen'), termijnen: await readData<Norm>('termijnen') }));

/** What writes the amounts and terms of law in a front matter text out; links stay as they are. */
export async function normsInWords(): Promise<(text: string) => string> {
  const norms = await getNorms();
  return (text) =>
    parseInlineText(text)
      .map((part) => {
        if (part.type === 'text') return part.text;
        if (part.type === 'link') return `[${part.text}](${part.url})`;
        const norm = norms[part.collection].get(part.id);
        return norm ? `${norm.value}${norm.unit ? ` ${norm.unit}` : ''} (${norm.year})` : '';
      })
      .join('');
}

async function readKind<K extends EntryKind>(kind: K): Promise<Entry<K>[]> {
  const stored = await readCollection<object>(kind);
  return stored
    .map(({ id, data }) => {
      const fullId = `${kind}/${id}`;
      return { ...data, ...(kind === 'artikelen' && { theme: themeOf(fullId) }), kind: kindOf(fullId), id: fullId, path: pathOf(fullId) } as Entry<K>;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readData<T>(name: string): Promise<Map<string, T>> {
  const stored = await readCollection<T>(name);
  return new Map(stored.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}
