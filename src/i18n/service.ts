import { type Assurance, type Axes, type Caller, closedStatus, type Duration, type Funding, type Known, type Place, type Provider, type Service, type ServiceType, type StatusValue, type TargetGroup, type Timing } from '../domain/service.ts';
import { mayCall } from '../domain/who-to-call.ts';
import { listInWords } from './dates.ts';

/** What the line is for that a carer or a professional may call about everything. */
export const ADVICE_LINE_PURPOSE = 'Kom je er niet uit';

/**
 * When a number is answered, as its source says it.
 * @example answeredAt('Werkdagen 9 tot 17 uur') // 'Tijden: Werkdagen 9 tot 17 uur.'
 */
export function answeredAt(hours: string): string {
  return `Tijden: ${hours.replace(/\.$/, '')}.`;
}

/** What each type of service is called. */
export const SERVICE_TYPE_NAMES: Record<ServiceType, string> = {
  'day-care': 'dagbesteding of dagopvang',
  'meeting-centre': 'ontmoetingscentrum',
  'care-farm': 'zorgboerderij',
  overnight: 'logeeropvang',
  'mental-health-respite': 'respijthuis ggz',
  'volunteer-at-home': 'zorgvrijwilliger thuis',
  'in-home': 'vervangende zorg thuis',
  'paid-in-home': 'betaalde hulp thuis',
  'night-care': 'nachtzorg',
  vigil: 'waken',
  hospice: 'hospice',
  holiday: 'vakantie met zorg',
  emergency: 'crisisopvang of spoed',
  'short-medical-stay': 'eerstelijnsverblijf',
  'municipal-access': 'toegang van de gemeente',
  'carer-support': 'mantelzorgondersteuning',
  'carer-broker': 'mantelzorgmakelaar',
  'client-advocacy': 'cliëntondersteuning',
  'peer-support': 'lotgenoten',
  'young-carers': 'hulp voor jonge mantelzorgers',
  'household-help': 'huishoudelijke hulp',
  appreciation: 'mantelzorgwaardering',
  helpline: 'hulplijn',
  safety: 'veiligheid',
  'suicide-prevention': 'praten over zelfdoding',
  'referral-desk': 'aanmeldpunt',
  'care-office': 'zorgkantoor',
  information: 'informatie en advies',
};

export const TARGET_GROUP_NAMES: Record<TargetGroup, string> = {
  dementia: 'mensen met dementie',
  physical: 'mensen met een lichamelijke ziekte of beperking',
  'acquired-brain-injury': 'mensen met niet-aangeboren hersenletsel',
  psychiatric: 'mensen met psychische klachten',
  'learning-disability': 'mensen met een verstandelijke beperking',
  child: 'kinderen en jongeren',
  'last-phase': 'mensen in de laatste levensfase',
};

export const CALLER_NAMES: Record<Caller, string> = {
  anyone: 'iedereen',
  carer: 'de mantelzorger',
  'care-recipient': 'de zorgvrager',
  professional: 'een beroepskracht',
  referrer: 'een verwijzer',
  gp: 'de huisarts',
  child: 'een kind of jongere',
  volunteer: 'een vrijwilliger',
};

/**
 * Who may call a number, as far as a source says, to stand beside it.
 * @example whoMayCall(['gp']) // 'alleen voor de huisarts: laat de huisarts bellen'
 */
export function whoMayCall(callers: readonly Caller[]): string {
  if (callers.length === 0) return 'wie mag bellen is niet bekend';
  const names = listInWords(callers.map((caller) => CALLER_NAMES[caller]));
  if (mayCall({ callers })) return `${names} ${callers.length > 1 ? 'mogen' : 'mag'} bellen`;
  return `alleen voor ${names}${callers.includes('gp') ? ': laat de huisarts bellen' : ''}`;
}

export const FUNDING_NAMES: Record<Funding, string> = {
  wmo: 'Wmo (gemeente)',
  wlz: 'Wlz (zorgkantoor)',
  zvw: 'Zvw (zorgverzekering)',
  jeugdwet: 'Jeugdwet (gemeente)',
  supplementary: 'aanvullende verzekering',
  own: 'eigen betaling',
  free: 'gratis',
  other: 'anders',
};

export const TOGETHER_NAMES: Record<NonNullable<Axes['together']>, string> = {
  apart: 'apart: de mantelzorger is vrij, de naaste is ergens anders of heeft iemand anders bij zich',
  together: 'samen: mantelzorger en naaste gaan allebei',
  both: 'samen of apart',
};

export const PLACE_NAMES: Record<Place, string> = { home: 'thuis', 'away-day': 'overdag buitenshuis', 'away-night': "'s nachts buitenshuis" };
export const DURATION_NAMES: Record<Duration, string> = { hours: 'uren', 'half-days': 'dagdelen', nights: 'nachten', weeks: 'weken' };
export const TIMING_NAMES: Record<Timing, string> = { 'planned-recurring': 'gepland, steeds terugkerend', 'planned-once': 'gepland, een keer', emergency: 'met spoed' };
export const PROVIDER_NAMES: Record<Provider, string> = { 'own-network': 'eigen netwerk', volunteer: 'vrijwilliger', professional: 'beroepskracht' };
export const ASSURANCE_NAMES: Record<Assurance['how'], string> = { phoned: 'gebeld', website: 'de eigen website bekeken', visited: 'langs geweest' };

export const CARE_NAMES: Record<keyof Service['careWeight'], string> = {
  supervision: 'Toezicht',
  personalCare: 'Persoonlijke verzorging',
  nursing: 'Verpleging',
  night: "Zorg in de nacht",
};

/** A status in a few words for lists, and as a sentence for the page itself. */
export const STATUS_WORDS: Record<StatusValue, { label: string; sentence: string }> = {
  active: { label: 'Actief', sentence: 'Iemand controleerde kort geleden dat dit bestaat.' },
  stopped: { label: 'Gestopt', sentence: 'Volgens de bron bestaat dit niet meer.' },
  'temporarily-closed': { label: 'Tijdelijk dicht', sentence: 'Volgens de bron is dit tijdelijk gesloten.' },
  unknown: { label: 'Nog niet gecontroleerd', sentence: 'Niemand controleerde nog of dit nu bestaat. Vraag het eerst na, voordat je iemand stuurt.' },
};

/** What stands behind the name of a record that a source calls stopped or closed; null behind every other. */
export function closedLabel(record: Parameters<typeof closedStatus>[0]): string | null {
  const closed = closedStatus(record);
  return closed && STATUS_WORDS[closed].label;
}

/** A status that a check once confirmed, too long ago to be sure. */
export const LAPSED_STATUS = { label: 'Controle verlopen', sentence: 'De laatste controle is te lang geleden om te weten of dit nu nog bestaat. Vraag het eerst na, voordat je iemand stuurt.' } as const;

/** The same two of what nobody is told to ask after first: a line, a desk, an organisation. */
export const UNCHECKED_FACTS = { label: 'Nog niet gecontroleerd', sentence: 'Niemand controleerde deze gegevens nog.' } as const;
export const LAPSED_FACTS = { label: 'Controle verlopen', sentence: 'De laatste controle van deze gegevens is lang geleden.' } as const;

/** Above a list of which nobody checked anything: whether all, some or none of it are places one asks after first. */
export const NONE_CHECKED = {
  all: STATUS_WORDS.unknown.sentence,
  some: `${UNCHECKED_FACTS.sentence} Wil je iemand ergens heen sturen, vraag dan eerst na of het er nog is.`,
  none: UNCHECKED_FACTS.sentence,
} as const;

/** What a source said of a service's existence, whether or not anybody checked it since. */
export const SOURCE_STATUS_NAMES: Record<StatusValue, string> = {
  active: 'het bestaat',
  stopped: 'het is gestopt',
  'temporarily-closed': 'het is tijdelijk dicht',
  unknown: 'niets over of het nog bestaat',
};

export const UNKNOWN = 'niet bekend, vraag het na';

/**
 * A known yes or no, or that nobody said.
 * @example wordsOfKnown(null) // 'niet bekend, vraag het na'
 */
export function wordsOfKnown(value: Known): string {
  return value === null ? UNKNOWN : value ? 'ja' : 'nee';
}

/**
 * A sum of money in euros.
 * @example wordsOfEuros(7.5) // '€ 7,50'
 */
export function wordsOfEuros(amount: number): string {
  return amount === 0 ? 'gratis' : `€ ${Number.isInteger(amount) ? amount : amount.toFixed(2).replace('.', ',')}`;
}
