import type { Freshness } from '../domain/freshness.ts';
import { listInWords, wordsOfDay } from './dates.ts';

/** What every entry page says around its own text. */
export const ENTRY_WORDS = {
  breadcrumb: 'Kruimelpad',
  home: 'Start',
  contents: 'Op deze pagina',
  forWhom: 'Voor',
  owner: 'Beheer',
  sourceNumber: (number: number) => `Bron ${number}`,
  sourceDate: 'Datum bron',
  consulted: 'gelezen op',
  noSources: 'Bij deze pagina staan geen bronnen.',
  more: (count: number) => `Nog ${count} verwante pagina's`,
  shortAddress: 'Vast adres van deze pagina',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukt hier niet. Houd het adres ingedrukt om het te kopiëren.',
  headingLink: 'Vaste link naar het kopje',
  feedback: 'Klopt dit niet?',
  feedbackMail: 'Mail de redactie',
  feedbackPhone: 'Bel de redactie',
  feedbackNone: 'Het contact van de redactie is nog niet ingevuld.',
  feedbackSubject: (title: string, code: string) => `Klopt dit niet? ${title} (${code})`,
  improve: 'Verbeter deze pagina',
  improveTerm: 'Verbeter dit begrip',
  improveSource: 'Verbeter deze bron',
  improveNone: 'De opslagplaats van de teksten is nog niet ingevuld.',
  nothingFilledIn: 'Verbeter deze pagina of laat het de redactie weten. Het adres daarvoor is nog niet ingevuld.',
} as const;

/** How a text's professional reading stands, in a word and in a sentence. */
export const TEXT_FRESHNESS: Record<Freshness, string> = {
  current: 'Nagekeken',
  'due-soon': 'Bijna aan herziening toe',
  overdue: 'Herziening is te laat',
  unverified: 'Uit bronnen opgesteld, nog niet door een beroepskracht nagekeken',
};

/** How the check of a record in the directory stands. */
export const RECORD_FRESHNESS: Record<Freshness, string> = {
  current: 'Gecontroleerd',
  'due-soon': 'Controle verloopt binnenkort',
  overdue: 'Controle is verlopen',
  unverified: 'Nog niet gecontroleerd',
};

export const FRESHNESS_WORDS = {
  writtenOn: (day: string) => `Opgesteld op ${wordsOfDay(day)}.`,
  reviewedBy: (role: string, day: string) => `Gelezen door: ${role}, ${wordsOfDay(day)}.`,
  reviewBefore: (day: string) => `Opnieuw bekijken vóór ${wordsOfDay(day)}.`,
  pastReview: 'Die datum is voorbij: controleer belangrijke gegevens bij de bron.',
} as const;

/** The banner of entries that someone's safety may depend on. */
export const SAFETY_WORDS = {
  title: 'Gaat het nu mis? Bel eerst.',
  notRead: (readers: readonly string[]) =>
    `Deze tekst is opgesteld uit bronnen. Nog geen beroepskracht heeft hem gelezen. Dat moet nog gebeuren door: ${listInWords(readers)}. Volg bij twijfel het protocol van je organisatie.`,
  read: (role: string, day: string) => `Deze tekst gaat over veiligheid. Gelezen door: ${role}, ${wordsOfDay(day)}.`,
  numbers: 'Noodnummers',
} as const;

/** The numbers to call at once, which stand in the HTML wherever safety is at stake. */
export const EMERGENCY_NUMBERS = [
  { name: 'Levensgevaar', shown: '112', dial: '112', also: null },
  { name: 'Zelfdoding', shown: '113', dial: '113', also: { shown: '0800 0113', dial: '08000113' } },
  { name: 'Veilig Thuis', shown: '0800 2000', dial: '08002000', also: null },
] as const;
