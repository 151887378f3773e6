import type { EntryId, EntryKind } from '../domain/entry.ts';
import { relationsOf } from '../domain/relations.ts';
import { allEntries, type Entry, entriesWithIds } from './corpus.ts';
import { once } from './once.ts';

const getRelations = once(async () => {
  const all = await allEntries();
  return relationsOf(all.map((entry) => ({ id: entry.id, pointsTo: pointsTo(entry), lists: listedBy(entry, all) })));
});

/** The entries related to an entry, in both directions: first what it names itself. */
export async function relatedTo(id: EntryId): Promise<Entry[]> {
  return entriesWithIds((await getRelations()).get(id) ?? []);
}

/** Every id an entry points at: what its kind makes it name, then what its editor calls related. */
function pointsTo(entry: Entry): EntryId[] {
  return [...namedByKind(entry), ...entry.related];
}

/** What the pages of the directory show of an entry by themselves: whatever it names, the services of an organisation, the covenants of a municipality. */
function listedBy(entry: Entry, all: readonly Entry[]): EntryId[] {
  const backFrom = LISTED_BACK[entry.kind];
  if (backFrom === undefined) return [];
  return [...namedByKind(entry), ...all.filter((other) => other.kind === backFrom && namedByKind(other).includes(entry.id)).map(({ id }) => id)];
}

/** The pages that list what they name, and the kind of entry that they list because it names them; null for none. */
const LISTED_BACK: Partial<Record<EntryKind, EntryKind | null>> = { voorzieningen: null, organisaties: 'voorzieningen', gemeenten: 'convenanten', convenanten: null };

function namedByKind(entry: Entry): EntryId[] {
  switch (entry.kind) {
    case 'signalen':
      return entry.routes;
    case 'modules':
      return [...entry.furtherReading, ...entry.quiz.map((question) => question.article.replace(/#.*/, ''))];
    case 'voorzieningen':
      return [entry.organization, entry.status.successor].filter((id) => id !== null);
    case 'organisaties':
      return entry.status.successor === null ? [] : [entry.status.successor];
    case 'gemeenten':
      return entry.desks.map((desk) => desk.entry);
    case 'convenanten':
      return [
        ...(entry.state.successor === null ? [] : [entry.state.successor]),
        ...entry.municipalities.map((slug) => `gemeenten/${slug}`),
        ...entry.partners.flatMap((partner) => partner.organization ?? []),
      ];
    case 'routes':
      return Object.values(entry.ends).flatMap((end) => end.entries);
    default:
      return [];
  }
}
