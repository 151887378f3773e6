import type { EntryKind } from '../domain/entry.ts';
import type { ReferenceSort } from '../domain/issue.ts';

/** What a front matter field means to the content contract, told by its last name and, where needed, what it stands in. */
const REFERENCE_FIELDS: Record<string, ReferenceSort> = {
  verwant: 'entry',
  opvolger: 'entry',
  lezen: 'entry',
  verderLezen: 'entry',
  organisatie: 'organization',
  routes: 'route',
  bron: 'source',
  instrument: 'entry',
  gemeenten: 'municipality',
};

/** Fields that hold codes, ids, names of things or words to search by, and no sentences. */
const SILENT_FIELDS = new Set([
  'code', 'zoekwoorden', 'vorigeAdressen', 'vorigeAnkers', 'herzienNa', 'opgesteld', 'datum', 'brondatum', 'sinds', 'gemeten', 'uiterlijk', 'getekend', 'website', 'email', 'nummer',
  'adres', 'postcode', 'postcodes', 'gemeentecode', 'regio', 'meldingcode', 'afkortingen', 'synoniemen', 'gewoneWoorden', 'spelfouten', 'begin', 'naar', 'jaar', 'straat', 'van', 'tot', 'tijden',
]);

/** Fields whose links, amounts and terms the pages show as such, by kind; everywhere else a mark would stand there in letters. */
const MARKED_FIELDS: Partial<Record<EntryKind, ReadonlySet<string>>> = {
  signalen: new Set(['zien', 'vragen', 'zeggen', 'doen.stap']),
  modules: new Set(['doelen', 'voorbereiding', 'programma.uitleg', 'casussen.tekst', 'casussen.vragen', 'discussie', 'quiz.antwoorden.tekst', 'quiz.antwoorden.uitleg', 'handout.punten']),
  instrumenten: new Set(['score.banden.uitleg']),
  routes: new Set(['vragen.uitleg', 'einden.beslist', 'einden.eersteStap', 'einden.opmerking', 'einden.termijn']),
  voorzieningen: new Set(['aanmelden.hoe', 'aanmelden.eersteStap', 'aanmelden.toelichting', 'vervoer.toelichting']),
};

/** Fields that say when something happened; a day in the future is a slip there. */
const PAST_FIELDS = new Set(['opgesteld', 'geraadpleegd', 'datum', 'brondatum', 'gemeten', 'getekend']);

/** Fields that hold several ids. */
const LISTS_OF_IDS = new Set(['verwant', 'gemeenten', 'verderLezen']);

/**
 * What the id in a field points at, or null when the field holds no id. The list `bronnen` is read apart.
 * @example referenceSort(['verwant', 0]) // 'entry'
 */
export function referenceSort(path: readonly (string | number)[]): ReferenceSort | null {
  const name = fieldName(path);
  if (name === 'artikel' && path[0] === 'quiz') return 'article';
  if (name === 'wie' && path[0] === 'loketten') return 'desk';
  return Object.hasOwn(REFERENCE_FIELDS, name) ? (REFERENCE_FIELDS[name] as ReferenceSort) : null;
}

/**
 * Whether people read the text of a field, so that the rules about words apply to it.
 * @example isProse(['zoekwoorden', 2]) // false
 */
export function isProse(path: readonly (string | number)[]): boolean {
  return referenceSort(path) === null && path[0] !== 'bronnen' && !path.some((step) => typeof step === 'string' && SILENT_FIELDS.has(step));
}

/**
 * Whether the pages show the marks of a text: its links, amounts and terms.
 * @example showsMarks('routes', ['einden', 'wmo', 'eersteStap']) // true
 */
export function showsMarks(kind: EntryKind, path: readonly (string | number)[]): boolean {
  const names = path.filter((step) => typeof step === 'string');
  // The steps of a route are named by their editor.
  return MARKED_FIELDS[kind]?.has((kind === 'routes' ? names.filter((_, index) => index !== 1) : names).join('.')) ?? false;
}

/**
 * Whether a field tells of something that happened.
 * @example isPast(['gecontroleerd', 'datum']) // true
 */
export function isPast(path: readonly (string | number)[]): boolean {
  return PAST_FIELDS.has(fieldName(path));
}

/**
 * Whether a field holds a list of ids.
 * @example isListOfIds(['regio', 'gemeenten']) // true
 */
export function isListOfIds(path: readonly (string | number)[]): boolean {
  return LISTS_OF_IDS.has(fieldName(path));
}

/**
 * The name of a field as an editor would say it, without list numbers.
 * @example fieldName(['quiz', 0, 'artikel']) // 'artikel'
 */
export function fieldName(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}
