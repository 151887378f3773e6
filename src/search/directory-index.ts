import lunr from 'lunr';
import type { Place } from '../domain/places.ts';
import type { EntryId } from '../domain/entry.ts';
import type { Organization, Service } from '../domain/service.ts';
import { SERVICE_TYPE_NAMES, TARGET_GROUP_NAMES } from '../i18n/service.ts';
import { wordsOf } from './analysis.ts';
import { NATIONWIDE } from './files.ts';
import type { DirectoryKind } from './kinds.ts';

/** What a line in the results says of a record. */
export interface DirectoryRecordLine {
  kind: DirectoryKind;
  title: string;
  description: string;
  path: string;
}

/** A region's index, as it is sent. */
export interface DirectoryIndexPart {
  index: object;
  records: Record<EntryId, DirectoryRecordLine>;
}

/** The fields of a record and how much a word in each weighs. */
export const DIRECTORY_FIELDS = { title: 4, aliases: 3, types: 2, places: 2, text: 1 } as const;
type DirectoryField = keyof typeof DIRECTORY_FIELDS;

type Located<T> = T & { id: EntryId; path: string };
interface Document {
  line: DirectoryRecordLine;
  id: EntryId;
  regions: string[];
  texts: Record<DirectoryField, string>;
}

/**
 * The directory cut by region, each part with its own lunr index: what a region holds, and apart from it what works nationwide or of
 * which no source says where.
 * @returns parts by region, in order of name
 */
export function directoryParts(services: Located<Service>[], organizations: Located<Organization>[], municipalities: Located<{ title: string; description: string; aliases: string[]; region: string; localities: Place['localities'] }>[]): [string, DirectoryIndexPart][] {
  const regionOf = new Map(municipalities.map(({ id, region }) => [id.slice('gemeenten/'.length), region]));
  const nameOf = new Map(municipalities.map(({ id, title, localities }) => [id.slice('gemeenten/'.length), [title, ...localities.map(({ name }) => name)].join(' ')]));
  const titles = new Map(organizations.map(({ id, title }) => [id, title]));
  const regionsOf = ({ serviceArea }: Pick<Service, 'serviceArea'>) =>
    serviceArea === null || serviceArea.nationwide ? [NATIONWIDE] : [...new Set(serviceArea.municipalities.flatMap((slug) => regionOf.get(slug) ?? []))];
  const placesOf = ({ serviceArea, locations }: Pick<Service, 'serviceArea' | 'locations'>) =>
    [...(serviceArea?.municipalities ?? []).map((slug) => nameOf.get(slug) ?? ''), ...locations.map(({ city }) => city)].join(' ');
  const line = (kind: DirectoryKind, { title, description, path }: Located<{ title: string; description: string }>): DirectoryRecordLine => ({ kind, title, description, path });
  const documents: Document[] = [
    ...services.map((service) => ({
      id: service.id,
      line: line('voorzieningen', service),
      regions: regionsOf(service),
      texts: {
        title: service.title,
        aliases: [...service.aliases, titles.get(service.organization ?? '') ?? ''].join(' , '),
        types: [...service.types.map((type) => SERVICE_TYPE_NAMES[type]), ...service.targetGroups.map((group) => TARGET_GROUP_NAMES[group])].join(' , '),
        places: placesOf(service),
        text: service.description,
      },
    })),
    ...organizations.map((organization) => ({
      id: organization.id,
      line: line('organisaties', organization),
      regions: regionsOf(organization),
      texts: { title: organization.title, aliases: organization.aliases.join(' , '), types: organization.sort, places: placesOf(organization), text: organization.description },
    })),
    ...municipalities.map((municipality) => ({
      id: municipality.id,
      line: line('gemeenten', municipality),
      regions: [municipality.region],
      texts: { title: municipality.title, aliases: municipality.aliases.join(' , '), types: '', places: municipality.localities.map(({ name }) => name).join(' '), text: '' },
    })),
  ];
  const regions = [...new Set([NATIONWIDE, ...regionOf.values()])].sort();
  return regions.map((region) => [region, partOf(documents.filter((document) => document.regions.includes(region)))]);
}

function partOf(documents: Document[]): DirectoryIndexPart {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.ref('id');
  for (const [field, boost] of Object.entries(DIRECTORY_FIELDS)) builder.field(field, { boost, extractor: (document) => wordsOf((document as Document).texts[field as DirectoryField]) });
  for (const document of documents) builder.add(document);
  return { index: builder.build().toJSON(), records: Object.fromEntries(documents.map(({ id, line }) => [id, line])) };
}
