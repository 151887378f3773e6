import { isDay } from '../domain/day.ts';
import { parseInlineText } from '../domain/inline-text.ts';
import { ENTRY_KINDS, type EntryKind, THEMES } from '../domain/entry.ts';
import type { ContentFacts, EntryFacts, ModulePart, RecordFacts, Reference, RouteFacts } from '../domain/entry-facts.ts';
import type { DatedField } from '../domain/future-days.ts';
import { type Issue, issueAt, type Located, type PartSort } from '../domain/issue.ts';
import { nearMiss } from '../domain/near-miss.ts';
import { repeatedPostcodes } from '../domain/postcodes.ts';
import { closedStatus } from '../domain/service.ts';
import { SLUG, slugOf } from '../domain/slug.ts';
import { judgeStrangeSigns } from '../domain/strange-signs.ts';
import { collectBody } from '../markdown/collect.ts';
import { STATUS_VALUES } from '../schemas/directory.ts';
import { fieldName, isListOfIds, isPast, isProse, referenceSort, showsMarks } from './field-roles.ts';
import { type ContentFile, readFiles } from './files.ts';
import { cutFrontMatter, type DataBlock, type DataPath, readYaml } from './front-matter.ts';
import { validate } from './validate.ts';

const RECORD_FOLDERS = ['bronnen', 'bedragen', 'termijnen'] as const;
const SINGLES = ['site', 'niveaus'] as const;
/** Without it there is no site: it holds the name, the region and the contact of the centre. */
const SITE_FILE = 'site.yaml';
const IMAGE = /\.(png|jpe?g|webp|avif)$/i;

/** The content folder as the rules see it, with what was wrong in single files and the names of files that are no text. */
export interface Corpus extends ContentFacts {
  issues: Issue[];
  /** Whether the folder itself is there. */
  isThere: boolean;
  /** Paths of files below the content folder that are no text, such as images. */
  others: string[];
  /** Every day on which something is said to have happened. */
  days: DatedField[];
  /** Every text as it was read, by its path below the content folder. */
  texts: Map<string, ContentFile>;
}

/**
 * Reads a content folder in plain Node: every file is read, validated and taken apart, whatever is wrong with the others.
 * @param name how messages name the folder, e.g. `content`
 */
export function readCorpus(contentDir: string, name: string): Corpus {
  const { files, others, issues } = readFiles(contentDir, name);
  const isThere = !issues.some((issue) => issue.code === 'content-folder-missing');
  const corpus: Corpus = { isThere, entries: [], records: [], singles: [], issues, others, days: [], texts: new Map(files.map((file) => [file.path, file])) };
  for (const file of files) readFile(file, corpus);
  for (const file of files) if (/\.(mdx|yaml)$/.test(file.path)) issues.push(...judgeStrangeSigns(file.name, file.text));
  if (isThere) issues.push(...judgeSiteFile(name, [...files.map((file) => file.path), ...others], issues));
  for (const other of others) if (!IMAGE.test(other)) issues.push(issueAt('unexpected-file', { file: `${name}/${other}`, line: 1 }, { near: nearExtension(other) }));
  return corpus;
}

function judgeSiteFile(name: string, paths: readonly string[], issues: readonly Issue[]): Issue[] {
  const file = `${name}/${SITE_FILE}`;
  // A file that is there and cannot be read is named already.
  if (paths.includes(SITE_FILE) || issues.some((issue) => issue.file === file)) return [];
  return [issueAt('site-file-missing', { file, line: 1 }, { near: paths.find((item) => /^sites?\.(ya?ml|txt|json)(\.txt)?$/i.test(item)) ?? null })];
}

/** The name with the ending that texts and data have here; null for files that are neither. */
function nearExtension(file: string): string | null {
  const near = file.replace(/\.(md|markdown)$/i, '.mdx').replace(/\.yml$/i, '.yaml');
  return near === file ? null : near;
}

function readFile(file: ContentFile, corpus: Corpus): void {
  const folder = file.path.split('/')[0] as string;
  const isEntry = (ENTRY_KINDS as readonly string[]).includes(folder) && file.path.endsWith('.mdx');
  if (isEntry) return readEntry(file, folder as EntryKind, corpus);
  const collection = RECORD_FOLDERS.find((item) => item === folder);
  if (collection && file.path.endsWith('.yaml')) return readRecord(file, collection, corpus);
  const single = SINGLES.find((name) => file.path === `${name}.yaml`);
  if (single) {
    const block = readYaml(file.text, file.name);
    corpus.issues.push(...block.issues, ...validate(single, block, file.name));
    corpus.singles.push({ file: file.name, references: fieldsOf(block).flatMap(referenceOf) });
    corpus.days.push(...daysOf(block, file.name));
    return;
  }
  if (file.path === 'plan.yaml' || file.path === 'links.lock.json') return;
  const near = nearMiss(folder, [...ENTRY_KINDS, ...RECORD_FOLDERS]);
  corpus.issues.push(issueAt('unexpected-file', { file: file.name, line: 1 }, { near: near === folder ? null : near }));
}

function readEntry(file: ContentFile, kind: EntryKind, corpus: Corpus): void {
  const id = file.path.replace(/\.mdx$/, '');
  corpus.issues.push(...judgeName(file, id.split('/').at(-1) as string), ...judgeFolder(file, kind, id));
  const cut = cutFrontMatter(file.text, file.name);
  const block: DataBlock = cut.yaml === null ? { data: null, lineOf: () => 1, firstLine: 1, issues: [] } : readYaml(cut.yaml, file.name);
  corpus.issues.push(...cut.issues, ...block.issues, ...validate(kind, block, file.name));
  const fields = fieldsOf(block);
  const texts = fields.filter((field) => isProse(field.path));
  const single = (key: string): Located<string> | null => {
    const field = fields.find((item) => item.path.length === 1 && item.path[0] === key);
    return field ? { value: field.value, line: field.line } : null;
  };
  const list = (key: string): Located<string>[] => fields.filter((field) => field.path[0] === key && field.path.length === 2).map(({ value, line }) => ({ value, line }));
  const parts = kind === 'modules' ? partsOf(fields) : [];
  const entry: EntryFacts = {
    id,
    kind,
    file: file.name,
    isRead: block.data !== null && typeof block.data['bronnen'] !== 'string' && (kind !== 'modules' || parts.length === countParts(block)),
    code: single('code'),
    title: single('titel'),
    description: single('omschrijving'),
    formerPaths: list('vorigeAdressen'),
    formerAnchors: fields.filter((field) => field.path[0] === 'vorigeAnkers' && field.path.length === 2).map((field) => ({ value: [String(field.path[1]), field.value], line: field.line })),
    sources: list('bronnen'),
    references: [...fields.flatMap(referenceOf), ...texts.flatMap(markReferences)],
    links: texts.flatMap((field) => parseInlineText(field.value).flatMap((part) => (part.type === 'link' ? [{ value: part.url, line: field.line }] : []))),
    emails: fields.filter((field) => fieldName(field.path) === 'email').map(({ value, line }) => ({ value, line })),
    passages: texts.map((field) => ({ pieces: [{ text: field.value, line: field.line }], field: fieldName(field.path), showsMarks: showsMarks(kind, field.path) })),
    body: collectBody(cut.body),
    closed: closedOf(block),
    route: kind === 'routes' ? routeOf(fields, block) : null,
    parts,
    issueCode: single('meldingcode'),
  };
  corpus.entries.push(entry);
  corpus.days.push(...daysOf(block, file.name));
  corpus.issues.push(...judgePostcodes(block, file.name), ...judgeMobiles(fields, file.name));
}

function readRecord(file: ContentFile, collection: RecordFacts['collection'], corpus: Corpus): void {
  const id = (file.path.split('/').at(-1) as string).replace(/\.yaml$/, '');
  const block = readYaml(file.text, file.name);
  corpus.issues.push(...judgeName(file, id), ...judgeRecordFolder(file, collection), ...block.issues, ...validate(collection, block, file.name));
  const source = block.data?.['bron'];
  corpus.days.push(...daysOf(block, file.name));
  corpus.records.push({
    collection,
    id,
    file: file.name,
    source: collection !== 'bronnen' && typeof source === 'string' ? { value: source, line: block.lineOf(['bron']) } : null,
    dated: block.data?.['datum'] !== undefined && block.data['datum'] !== 'onbekend',
    value: typeof block.data?.['waarde'] === 'string' ? block.data['waarde'] : null,
    until: typeof block.data?.['tot'] === 'string' && isDay(block.data['tot']) ? block.data['tot'] : null,
  });
}

function judgeName(file: ContentFile, name: string): Issue[] {
  if (SLUG.test(name)) return [];
  const suggestion = slugOf(name) || 'naam';
  return [issueAt('wrong-file-name', { file: file.name, line: 1 }, { name, suggestion })];
}

function judgeFolder(file: ContentFile, kind: EntryKind, id: string): Issue[] {
  const folders = id.split('/').slice(1, -1);
  const known: string[] = kind === 'artikelen' ? [...THEMES] : kind === 'redactie' ? ['meldingen'] : [];
  const isRight = kind === 'artikelen' ? folders.length === 1 && known.includes(folders[0] as string) : kind === 'redactie' ? folders.length === 0 || folders.join('/') === 'meldingen' : folders.length === 0;
  return isRight ? [] : [issueAt('wrong-folder', { file: file.name, line: 1 }, { folder: [kind, ...folders].join('/'), known: known.map((folder) => `${kind}/${folder}`) })];
}

/** Records lie in their folder itself: the site does not look deeper. */
function judgeRecordFolder(file: ContentFile, collection: RecordFacts['collection']): Issue[] {
  const folder = file.path.split('/').slice(0, -1).join('/');
  return folder === collection ? [] : [issueAt('wrong-folder', { file: file.name, line: 1 }, { folder, known: [collection] })];
}

/** A text in front matter with the way to it. */
interface Field {
  path: DataPath;
  value: string;
  line: number;
}

function fieldsOf(block: DataBlock): Field[] {
  const visit = (value: unknown, path: DataPath): Field[] => {
    if (typeof value === 'string') return [{ path, value, line: Math.max(block.lineOf(path), block.firstLine) }];
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, [...path, index]));
    if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => visit(item, [...path, key]));
    return [];
  };
  return visit(block.data, []);
}

/** The names on the way to a value, without the numbers of lists. */
function keysOf(path: DataPath): string {
  return path.filter((step) => typeof step === 'string').join(', ');
}

/** Days, months and years in fields about the past; YAML may have read a year as a number. */
function daysOf(block: DataBlock, file: string): DatedField[] {
  const visit = (value: unknown, path: DataPath): DatedField[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, [...path, index]));
    if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => visit(item, [...path, key]));
    if (!isPast(path) || (typeof value !== 'string' && typeof value !== 'number')) return [];
    return [{ field: keysOf(path), value: String(value), file, line: block.lineOf(path) }];
  };
  return visit(block.data, []);
}

/** A postcode may belong to two municipalities or two places; twice in one list, another one was meant. */
function judgePostcodes(block: DataBlock, file: string): Issue[] {
  const places = block.data?.['plaatsen'];
  if (!Array.isArray(places)) return [];
  return places.flatMap((place: unknown, index) => {
    const { naam, postcodes } = (place ?? {}) as { naam?: unknown; postcodes?: unknown };
    if (!Array.isArray(postcodes)) return [];
    return repeatedPostcodes(postcodes.map(String)).map((found) =>
      issueAt('repeated-postcode', { file, line: block.lineOf(['plaatsen', index, 'postcodes', found.index]) }, { postcode: String(found.postcode), place: typeof naam === 'string' ? naam : '' }),
    );
  });
}

/** A mobile number in the directory is often somebody's own; whether it is, only a person can tell. */
function judgeMobiles(fields: readonly Field[], file: string): Issue[] {
  return fields
    .filter(({ path, value }) => path[0] === 'telefoons' && path.at(-1) === 'nummer' && /^(06|\+31 ?\(?0?\)? ?6)/.test(value))
    .map(({ value, line }) => issueAt('possible-personal-data', { file, line }, { sort: 'mobile', text: `${value.slice(0, 3).trim()} …` }));
}

/** What a record says of its end. */
function closedOf(block: DataBlock): EntryFacts['closed'] {
  const { stand, opvolger } = (block.data?.['status'] ?? {}) as { stand?: unknown; opvolger?: unknown };
  const status = closedStatus({ status: { value: STATUS_VALUES[stand as keyof typeof STATUS_VALUES] ?? 'unknown' } });
  return status && { status, successor: typeof opvolger === 'string' ? opvolger : null };
}

function referenceOf(field: Field): Reference[] {
  // Ids in one line of text are named as a list that is missing its brackets, not as an id that does not exist.
  if (isListOfIds(field.path) && typeof field.path.at(-1) === 'string') return [];
  const sort = referenceSort(field.path);
  return sort ? [{ sort, id: field.value, field: fieldName(field.path), line: field.line }] : [];
}

function markReferences(field: Field): Reference[] {
  return parseInlineText(field.value).flatMap((part): Reference[] =>
    part.type === 'norm' ? [{ sort: part.collection === 'bedragen' ? 'amount' : 'legal-term', id: part.id, field: fieldName(field.path), line: field.line }] : [],
  );
}

const PART_FIELDS = new Map<string, PartSort>([['programma, onderdeel', 'step'], ['casussen, titel', 'case'], ['handout, titel', 'handout']]);

/** The steps, cases and hand-out of a module that have a title to make an anchor of. */
function partsOf(fields: readonly Field[]): ModulePart[] {
  return fields.flatMap(({ path, value, line }) => {
    const sort = PART_FIELDS.get(keysOf(path));
    return sort && slugOf(value) !== '' ? [{ sort, title: value, line }] : [];
  });
}

/** How many parts a module has, with those whose title cannot be read; null where their lists cannot be. */
function countParts(block: DataBlock): number | null {
  const lists = [block.data?.['programma'], block.data?.['casussen']];
  return lists.every(Array.isArray) ? lists.flat().length + 1 : null;
}

function routeOf(fields: readonly Field[], block: DataBlock): RouteFacts | null {
  const isMap = (name: string) => typeof block.data?.[name] === 'object' && !Array.isArray(block.data[name]);
  // What is no set of steps is named by its schema.
  if (!isMap('vragen') || !isMap('einden')) return null;
  const keys = (name: string) => Object.keys((block.data?.[name] as Record<string, unknown> | null) ?? {}).map((key) => ({ key, line: block.lineOf([name, key]) }));
  const start = fields.find((field) => field.path.length === 1 && field.path[0] === 'begin');
  return {
    start: { value: start?.value ?? '', line: start?.line ?? 1 },
    questions: keys('vragen').map((question) => ({
      ...question,
      to: fields.filter((field) => field.path[0] === 'vragen' && field.path[1] === question.key && field.path.at(-1) === 'naar').map(({ value, line }) => ({ value, line })),
    })),
    ends: keys('einden'),
  };
}
