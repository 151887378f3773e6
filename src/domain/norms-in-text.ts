import { lineAt, type Passage, textOf } from './body.ts';
import { type ContentFacts, type EntryFacts, placeIn, type RecordFacts } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|honderd)`;
const UNIT = String.raw`(?:werkdag(?:en)?|kalenderdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar|uur|etma(?:al|len)|dagdelen|nachten)`;

const AMOUNT = /(?:€|\bEUR\b|\beuro'?s?\b)\s?\d[\d.,]*(?:\s?(?:miljoen|miljard))?|(?<![\w.,])\d[\d.,]*\s?(?:(?:miljoen|miljard)\s)?(?:€|euro\b|EUR\b)/giu;

/** A length of time that sets a bound: "uiterlijk 6 weken", "de 156 nachten"; ages and habits of the day have no such word before them. */
const BOUNDED = new RegExp(
  String.raw`\b(?:binnen|uiterlijk|maximaal|hoogstens|ten hoogste|minimaal|minstens|ten minste|gedurende|termijn van|langer dan|de)\s+(?:(?:na|de|een|ongeveer)\s+)?(${NUMBER}(?:\s(?:tot|of|à)\s${NUMBER})?\s+(?:\p{L}+\s)?${UNIT})\b`,
  'giu',
);
const LAW =
  /(?<!\p{L})(?:wet|wetten|wettelijke?|wmo|wlz|zvw|jeugdwet|awb|avg|wzd|wvggz|wazo|wfw|gemeente|college|ciz|uwv|svb|cak|zorgkantoor|zorgverzekeraar|veilig thuis|rechter|rechtbank|bezwaar|beroep bij|beschikking|indicatie|zorgverlof|calamiteitenverlof|besluit|besluiten|beslist|beslissen|beslissing)(?!\p{L})/iu;
/** Advice to ring when nothing is heard, and stays that people plan, are no terms. */
const ADVICE = /(?<!\p{L})(?:niets|nog niet|geen (?:antwoord|bericht|reactie))(?!\p{L})/iu;

/** Kinds whose records carry costs as data with year and source. */
const RECORD_KINDS: readonly string[] = ['voorzieningen', 'organisaties'];

/**
 * Judges running text for amounts and terms of law that should be pulled in from their one place.
 * @example judgeNormsInText(content).map((issue) => issue.code) // ['amount-in-text']
 */
export function judgeNormsInText(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => (entry.kind === 'redactie' ? [] : [...entry.passages, ...entry.body.passages].flatMap((passage) => judgePassage(entry, passage, content.records))));
}

function judgePassage(entry: EntryFacts, passage: Passage, records: readonly RecordFacts[]): Issue[] {
  const text = textOf(passage);
  const amounts = RECORD_KINDS.includes(entry.kind)
    ? []
    : findAmounts(text).map((found) => issueAt('amount-in-text', placeIn(entry, lineAt(passage, found.index)), { text: found.text, near: sameValue(found.text, 'bedragen', records) }));
  const terms = findLegalTerms(text).map((found) =>
    issueAt('term-in-text', placeIn(entry, lineAt(passage, found.index)), { text: found.text, near: sameValue(found.text, 'termijnen', records) }),
  );
  return [...amounts, ...terms];
}

/**
 * Amounts of money in a text.
 * @example findAmounts('Dat kost € 21,80 per maand.')[0].text // '€ 21,80'
 */
export function findAmounts(text: string): { text: string; index: number }[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({ text: match[0].replace(/[.,]$/, ''), index: match.index }));
}

/**
 * Terms of law in a text: a bounded length of time in one sentence with a law or a body that decides.
 * @example findLegalTerms('De gemeente beslist binnen 2 weken.')[0].text // '2 weken'
 */
export function findLegalTerms(text: string): { text: string; index: number }[] {
  return sentences(text).flatMap((sentence) => {
    if (!LAW.test(sentence.text) || ADVICE.test(sentence.text)) return [];
    return [...sentence.text.matchAll(BOUNDED)].map((match) => {
      const length = match[1] as string;
      return { text: length, index: sentence.index + match.index + match[0].length - length.length };
    });
  });
}

/**
 * The sentences of a text with where each begins; dots in numbers and common abbreviations do not end one.
 * @example sentences('Bel nu. Wacht niet.').length // 2
 */
export function sentences(text: string): { text: string; index: number }[] {
  const found: { text: string; index: number }[] = [];
  let start = 0;
  for (const end of text.matchAll(/(?<!\b(?:art|bijv|ca|evt|nr|max|min|incl|excl|resp|mr|dr|drs|o\.a|d\.w\.z|t\/m))[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d\uFFFC])/giu)) {
    const stop = end.index + end[0].length;
    found.push({ text: text.slice(start, stop).trimEnd(), index: start });
    start = stop;
  }
  if (start < text.length) found.push({ text: text.slice(start), index: start });
  return found;
}

/** The one record whose value holds the same number. */
function sameValue(text: string, collection: RecordFacts['collection'], records: readonly RecordFacts[]): string | null {
  const number = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '').replace(/,00$/, '');
  if (number === undefined) return null;
  const same = records.filter((record) => record.collection === collection && record.value !== null && (record.value.match(/\d[\d.,]*/g) ?? []).some((item) => item.replace(/,00$/, '') === number));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}
