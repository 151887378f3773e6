import { listInWords, wordsOfDay } from './dates.ts';

/** What the components in a text print around what their author wrote. */
export const COMPONENT_WORDS = {
  inShort: 'In het kort',
  note: 'Let op',
  actNow: 'Direct handelen',
  caseTitle: (title: string | undefined) => (title ? `Casus: ${title}` : 'Casus'),
  caseInvented: 'De mensen in deze casus zijn verzonnen.',
  notFound: 'Dit vonden we niet',
  wholeDirectory: 'Zoek verder in de sociale kaart',
  route: 'Beslisroute',
  routeMissing: 'Deze route is nog niet geschreven.',
  termMore: 'Meer in de begrippenlijst',
  close: 'Sluit',
  code: 'Voorbeeld om over te nemen',
  table: 'Tabel, schuif opzij als hij niet past',
} as const;

/** A card for when the carer drops out, to fill in by hand: per box its label, and per line what is written on it. */
export const EMERGENCY_CARD_WORDS: { title: string; print: string; onPaper: string; outOfHours: string; foot: string; fields: { label: string; lines: string[][]; wide?: true }[] } = {
  title: 'Noodplan: als de mantelzorger uitvalt',
  print: 'Druk de kaart af',
  onPaper: 'Een vel A4, om met de hand in te vullen. Hier wordt niets bewaard of verstuurd.',
  outOfHours: 'Huisartsenpost, nummer',
  foot: 'Kaart uit',
  fields: [
    { label: 'Voor wie', lines: [['zorgvrager'], ['mantelzorger']] },
    { label: 'Waar', lines: [['adres'], ['telefoon']] },
    { label: 'Wie neemt het over', lines: [['1, de eerste dag', 'nummer'], ['2, de eerste nacht', 'nummer'], ['3, daarna', 'nummer']], wide: true },
    { label: 'Sleutel', lines: [['wie heeft er een'], ['reserve of kluisje'], ['personenalarm, huisdier']] },
    { label: 'Medicatie', lines: [['waar ligt die'], ['wie geeft die, hoe laat'], ['wat gaat vóór alles']] },
    { label: 'Zorg die elke dag door moet', lines: [['ochtend'], ['overdag'], ['avond en nacht']] },
    { label: 'Wat rust geeft', lines: [['wel doen'], ['niet doen'], ['hoe lang alleen']] },
    { label: 'Wat de zorgvrager wil', lines: [['logeren, en waar'], ['wie beslist mee']], wide: true },
    { label: 'Huisarts', lines: [['naam', 'nummer']] },
    { label: 'Apotheek', lines: [['naam', 'nummer']] },
    { label: 'Thuiszorg of casemanager', lines: [['naam', 'nummer']] },
    { label: 'Contact voor Wlz of Wmo', lines: [['naam', 'nummer']] },
    { label: 'Ingevuld', lines: [['door', 'op', 'opnieuw bekijken op']], wide: true },
  ],
};

/** What stands beside an amount or a term of law. */
export const NORM_WORDS = {
  missing: 'bedrag of termijn nog niet bekend',
  expired: (until: string) => `zeker tot en met ${wordsOfDay(until)}, vraag na wat nu geldt`,
} as const;

/**
 * That nothing of some types was found in some places, in words that name both.
 * @param places names of municipalities; none stands for the whole country
 * @param types names of types of service
 * @param group whom it should be for, in words
 * @example noServiceIn(['Leiden', 'Soest'], ['logeeropvang'], null) // 'In Leiden en Soest vonden we geen logeeropvang. Dat betekent niet …'
 */
export function noServiceIn(places: readonly string[], types: readonly string[], group: string | null): string {
  const many = places.length > NAMED_IN_A_SENTENCE ? [...places.slice(0, NAMED_IN_A_SENTENCE - 1), `${places.length - NAMED_IN_A_SENTENCE + 1} andere gemeenten`] : places;
  return `In ${places.length === 0 ? 'heel Nederland' : listInWords(many)} vonden we geen ${listInWords(types, 'of')}${group === null ? '' : ` voor ${group}`}. Dat betekent niet dat het er niet is: vraag het na bij de gemeente of het steunpunt.`;
}

/** So many municipalities are named one by one. */
const NAMED_IN_A_SENTENCE = 8;

/** Who may call, and how far a service reaches, in lists of services. */
export const SERVICE_LIST_WORDS = {
  /** Where a service works: two names at most, and how many more. */
  places: (names: readonly string[]) => (names.length > 3 ? `${names.slice(0, 2).join(', ')} en ${names.length - 2} andere gemeenten` : listInWords(names)),
  reach: { nationwide: 'heel Nederland', unknown: 'werkgebied niet bekend' },
  nationwide: 'Heel Nederland',
  onlyNationwide: 'Wel in heel Nederland:',
  moreIn: (count: number, name: string) => `Nog ${count} in ${name}`,
  allIn: (name: string) => `Alles in ${name}`,
  without: 'Hiervan vonden we niets in',
  withoutMeans: 'Dat betekent niet dat het er niet is. Kijk op de pagina van die gemeente bij wie je begint.',
  elsewhere: 'Zoek verder of kies een andere gemeente in de sociale kaart',
  yourPlace: (name: string) => `${name} staat vooraan, omdat je die plaats op dit apparaat onthield.`,
  yourPlaceNone: (name: string) => `Je onthield op dit apparaat een plaats in ${name}. Daarvoor staat hier niets apart.`,
  noPhone: 'Geen telefoonnummer bekend',
} as const;
