import type { EntryId } from '../domain/entry.ts';
import { relationsOf } from '../domain/relations.ts';
import { allEntries, type Entry, entriesWithIds } from './corpus.ts';
import { once } from './once.ts';

const getRelations = once(async () => relationsOf((await allEntries()).map((entry) => ({ id: entry.id, pointsTo: pointsTo(entry) }))));

/** The entries related to an entry, in both directions: first what it names itself. */
export async function relatedTo(id: EntryId): Promise<Entry[]> {
  return entriesWithIds((await getRelations()).get(id) ?? []);
}

/** Every id an entry points at: what its kind makes it name, then what its editor calls related. */
function pointsTo(entry: Entry): EntryId[] {
  return [...namedByKind(entry), ...entry.related];
}

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
