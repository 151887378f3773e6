import lunr from 'lunr';
import type { EntryId } from '../domain/entry.ts';
import type { Place } from '../domain/places.ts';
import type { Organization, Service } from '../domain/service.ts';
import { SERVICE_TYPE_NAMES, TARGET_GROUP_NAMES } from '../i18n/service.ts';
import { NATIONWIDE } from './files.ts';
import type { DirectoryKind } from './kinds.ts';
import { metaOf, type TermNames, TOPIC_FIELDS, type TopicSource, topicsOf } from './topics.ts';

/** What a line in the results says of a record. */
export interface DirectoryLine {
  kind: DirectoryKind;
  title: string;
  description: string;
  path: string;
  /** Slugs of the municipalities it is for; null when it works nationwide or no source says where. */
  area: string[] | null;
}

/** A region's index, as it is sent. */
export interface DirectoryIndexPart {
  /** lunr's inverted index, briefly: every word with, per field, the numbers of the records that have it there. */
  words: [word: string, fields: Record<string, number[]>][];
  /** The records, which the index knows by their number. */
  records: [id: EntryId, line: DirectoryLine][];
}

type Located<T> = T & { id: EntryId; path: string };
interface Document {
  id: EntryId;
  line: DirectoryLine;
  regions: string[];
  topic: TopicSource;
}

/** Names and analysis that the handbook and the directory share. */
interface Analysis {
  glossary: readonly TermNames[];
  splitWord: (word: string) => string[] | null;
}

/**
 * The directory cut by region, each part with its own lunr index: what a region holds, and apart from it what works nationwide or of
 * which no source says where.
 * @returns parts by region, in order of name
 */
export function directoryParts(
  services: Located<Service>[],
  organizations: Located<Organization>[],
  municipalities: Located<{ title: string; description: string; aliases: string[]; region: string; localities: Place['localities'] }>[],
  analysis: Analysis,
): [string, DirectoryIndexPart][] {
  const slugOf = (id: EntryId) => id.slice('gemeenten/'.length);
  const regionOf = new Map(municipalities.map(({ id, region }) => [slugOf(id), region]));
  const nameOf = new Map(municipalities.map(({ id, title }) => [slugOf(id), title]));
  const titles = new Map(organizations.map(({ id, title }) => [id, title]));
  const document = (kind: DirectoryKind, record: Located<Service> | Located<Organization>, lines: string[]): Document => {
    const area = record.serviceArea === null || record.serviceArea.nationwide ? null : record.serviceArea.municipalities;
    return {
      id: record.id,
      line: { kind, title: record.title, description: record.description, path: record.path, area },
      regions: area === null ? [NATIONWIDE] : [...new Set(area.flatMap((slug) => regionOf.get(slug) ?? []))],
      topic: { title: record.title, aliases: record.aliases, headings: [...(area ?? []).map((slug) => nameOf.get(slug) ?? slug), ...record.locations.map(({ city }) => city)], lines },
    };
  };
  const documents: Document[] = [
    ...services.map((service) =>
      document('voorzieningen', service, [service.description, ...service.types.map((type) => SERVICE_TYPE_NAMES[type]), ...service.targetGroups.map((group) => TARGET_GROUP_NAMES[group]), titles.get(service.organization ?? '') ?? '']),
    ),
    ...organizations.map((organization) => document('organisaties', organization, [organization.description, organization.sort])),
    ...municipalities.map(
      (municipality): Document => ({
        id: municipality.id,
        line: { kind: 'gemeenten', title: municipality.title, description: municipality.description, path: municipality.path, area: [slugOf(municipality.id)] },
        regions: [municipality.region],
        topic: { title: municipality.title, aliases: municipality.aliases, headings: municipality.localities.map(({ name }) => name), lines: [] },
      }),
    ),
  ];
  const regions = [...new Set([NATIONWIDE, ...regionOf.values()])].sort();
  return regions.map((region) => [region, partOf(documents.filter((item) => item.regions.includes(region)), analysis)]);
}

function partOf(documents: Document[], { glossary, splitWord }: Analysis): DirectoryIndexPart {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.ref('id');
  for (const name of Object.values(TOPIC_FIELDS)) if (!NOT_SENT.includes(name)) builder.field(name);
  for (const [number, { topic }] of documents.entries()) {
    const meta = metaOf(topicsOf(topic, glossary, splitWord));
    builder.add({ id: String(number), ...Object.fromEntries(Object.entries(meta).map(([name, words]) => [name, words.split(' ')])) });
  }
  const { invertedIndex } = builder.build().toJSON() as { invertedIndex: [string, Record<string, Record<string, object>>][] };
  const words = invertedIndex.map(([word, fields]): DirectoryIndexPart['words'][number] => [
    word,
    Object.fromEntries(Object.entries(fields).flatMap(([field, refs]) => (field !== '_index' && Object.keys(refs).length > 0 ? [[field, Object.keys(refs).map(Number)]] : []))),
  ]);
  return { words, records: documents.map(({ id, line }) => [id, line]) };
}

/** Fields that only typing towards a title uses; records know their titles themselves. */
const NOT_SENT: readonly string[] = [TOPIC_FIELDS.titleStart, TOPIC_FIELDS.longTitleStart];
