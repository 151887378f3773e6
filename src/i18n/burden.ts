import type { Level } from '../domain/burden.ts';
import { wordsOfDay } from './dates.ts';

/** What a level is called; the colour never stands without its word. */
export const LEVEL_NAMES: Record<Level, string> = { green: 'Groen', orange: 'Oranje', red: 'Rood' };

/** The page where signals become action. */
export const BURDEN_WORDS = {
  intro: 'Vink aan wat je ziet of hoort. Je krijgt een kleur als voorstel, met wat je vraagt, zegt en doet. Met de pijl lees je meer. Er wordt niets bewaard of verstuurd.',
  flagsTitle: 'Rode vlaggen',
  flagsIntro: 'Eén is genoeg om vandaag te handelen.',
  readMore: 'Lees meer',
  readMoreOf: (tick: string) => `over: ${tick}`,
  actNow: 'Rode vlag: handel vandaag',
  questionsTitle: 'Vraag dit altijd',
  say: 'Zo vraag je het',
  notAsked: 'Niet gevraagd',
  scoresTitle: 'Heb je een totaalscore?',
  scoresIntro: 'Alleen van lijsten waarvan een bron de grens noemt. Andere lijsten geven hier geen kleur.',
  score: (name: string, minimum: number, maximum: number) => `${name}, totaal van ${minimum} tot en met ${maximum}`,
  scoreWrong: (minimum: number, maximum: number) => `Vul een heel getal in van ${minimum} tot en met ${maximum}, of laat het leeg.`,
  scoreUnder: 'Dit ligt onder de grens van de bron. Het geeft geen kleur en sluit overbelasting niet uit.',
  resultTitle: 'Wat nu?',
  proposal: 'voorstel',
  writtenBy: (owner: string, day: string) => `Opgesteld door de ${owner} op ${wordsOfDay(day)}.`,
  notRead: (readers: string) => `Nog niet gelezen door: ${readers}.`,
  explained: 'Waar de kleuren vandaan komen',
  why: 'Waarom deze kleur',
  open: 'Nog niet gevraagd',
  afterTitle: 'Daarna',
  askTitle: 'Wat je vraagt',
  sayTitle: 'Zo zeg je het',
  typesTitle: 'Wat kan passen',
  typesIntro: 'Vul hieronder een plaats in, dan zie je wie dit daar doet.',
  desksTitle: 'Wie je hier belt',
  place: 'Plaats of postcode van de zorgvrager',
  placeHint: 'Blijft op je apparaat.',
  showDesks: 'Toon wie je hier belt',
  summaryTitle: 'Samenvatting voor het zorgdossier',
  summaryIntro: 'Alleen wat je aanvinkte en invulde, zonder kleur en zonder oordeel. Vul zelf aan wat er letterlijk is gezegd.',
  copy: 'Kopieer de samenvatting',
  copied: 'Gekopieerd.',
  copyFailed: 'Kopiëren lukt hier niet. Selecteer de tekst hierboven en kopieer hem zelf.',
  clear: 'Wis alles',
  cleared: 'Alles is gewist.',
  toResult: 'Bekijk wat nu',
  toFlags: 'Wat je nu doet',
  nothing: 'Er is niets aangevinkt. Dat zegt niet dat het goed gaat.',
  noLevel: 'Wat je invulde geeft geen kleur. Dat zegt niet dat het goed gaat.',
  bar: (level: Level, count: number) => `${LEVEL_NAMES[level]} (voorstel), ${count === 1 ? '1 punt' : `${count} punten`} ingevuld`,
  because: {
    flag: 'Rode vlag',
    signals: { green: 'Eén signaal', orange: 'Signalen', red: 'Rode vlag' } satisfies Record<Level, string>,
    score: (name: string, total: number, from: number) => `${name}: ${total}. De grens in de bron is ${from}.`,
  },
} as const;

/** Local desks on the pages of the way. */
export const DESK_WORDS = {
  loading: 'De loketten worden geladen.',
  failed: 'De loketten laden lukt nu niet. Kijk of je verbinding hebt, of lees de lijst per gemeente.',
  unknownPlace: 'Deze plaats staat niet in dit handboek. Bel het algemene nummer van de gemeente waar de zorgvrager woont.',
  known: (name: string) => `Loketten en hulp in ${name}`,
  none: 'Van deze soort vonden we hier niets. Dat betekent niet dat het er niet is. Vraag het na bij de gemeente.',
  all: (name: string) => `Alles in ${name}`,
  finder: 'Zoek verder in de sociale kaart',
} as const;

/** What stands in a summary for the care file: facts and a date. */
export interface CareFileFacts {
  day: string;
  flags: string[];
  signals: string[];
  answers: { question: string; answer: string }[];
  scores: { name: string; total: number; maximum: number }[];
}

/**
 * A neutral summary of what was ticked, to paste into a care file: facts and a date, no colour, no diagnosis.
 * @example careFileSummary({ day: '2026-11-22', flags: [], signals: ['Slaapt slecht'], answers: [], scores: [] })
 *   // 'Mantelzorger, 22 november 2026\nGezien of gehoord:\n- Slaapt slecht'
 */
export function careFileSummary({ day, flags, signals, answers, scores }: CareFileFacts): string {
  const seen = [...flags, ...signals];
  return [
    `Mantelzorger, ${wordsOfDay(day)}`,
    ...(seen.length > 0 ? ['Gezien of gehoord:', ...seen.map((line) => `- ${line}`)] : []),
    ...(answers.length > 0 ? ['Gevraagd:', ...answers.map(({ question, answer }) => `- ${question} ${answer}.`)] : []),
    ...scores.map(({ name, total, maximum }) => `Totaal ${name}: ${total} van ${maximum}.`),
  ].join('\n');
}
