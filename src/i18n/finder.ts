import type { Answer, Assessment, Criterion, MatchNote, Need } from '../domain/matching.ts';
import type { OpenState } from '../domain/opening.ts';
import { type Freshness, isYearOnly } from '../domain/freshness.ts';
import type { PartialDay } from '../domain/day.ts';
import type { CareWeight, Phone, Service, TargetGroup } from '../domain/service.ts';
import { wordsOfDay } from './dates.ts';
import { FUNDING_NAMES, SERVICE_TYPE_NAMES, TARGET_GROUP_NAMES, whoMayCall, wordsOfEuros } from './service.ts';

/** The keys of the finder's state in the address. */
export const FINDER_KEYS = { place: 'plek', need: 'nodig', group: 'voor', age: 'leeftijd', assessment: 'indicatie', care: 'zorg', words: 'zoek' } as const;

/** What a need is called: in the address, on its button, and in a sentence. */
export const NEED_WORDS: Record<Need, { key: string; label: string; reason: string }> = {
  hours: { key: 'uren', label: 'Een paar uur thuis', reason: 'een paar uur thuis' },
  day: { key: 'dag', label: 'Een dag elders', reason: 'een dag elders' },
  nights: { key: 'nacht', label: 'Nacht of weekend', reason: 'een nacht of weekend' },
  week: { key: 'week', label: 'Een week of langer', reason: 'een week of langer' },
  now: { key: 'nu', label: 'Nu, vandaag', reason: 'hulp vandaag' },
};

/** Whom care is for: in the address and on its button. */
export const GROUP_WORDS: Record<TargetGroup, { key: string; label: string }> = {
  dementia: { key: 'dementie', label: 'Dementie' },
  physical: { key: 'lichamelijk', label: 'Lichamelijk' },
  'acquired-brain-injury': { key: 'nah', label: 'Hersenletsel (NAH)' },
  psychiatric: { key: 'psychisch', label: 'Psychisch' },
  'learning-disability': { key: 'verstandelijk', label: 'Verstandelijke beperking' },
  child: { key: 'kind', label: 'Kind' },
  'last-phase': { key: 'laatste-fase', label: 'Laatste fase' },
};

export const ASSESSMENT_WORDS: Record<Assessment, { key: string; label: string }> = {
  wmo: { key: 'wmo', label: 'Wmo van de gemeente' },
  wlz: { key: 'wlz', label: 'Wlz van het CIZ' },
  none: { key: 'geen', label: 'Nog niets' },
};

export const CARE_WORDS: Record<keyof CareWeight, { key: string; label: string; reason: string }> = {
  supervision: { key: 'toezicht', label: 'Toezicht', reason: 'toezicht' },
  personalCare: { key: 'verzorging', label: 'Persoonlijke verzorging', reason: 'persoonlijke verzorging' },
  nursing: { key: 'verpleging', label: 'Verpleging', reason: 'verpleging' },
  night: { key: 'nachtzorg', label: 'Zorg in de nacht', reason: 'zorg in de nacht' },
};

/** The finder's page. */
export const FINDER_WORDS = {
  placeIs: (name: string, municipality: string) => (name === municipality ? `Gemeente ${municipality}.` : `${name}, gemeente ${municipality}.`),
  placesFound: (count: number) => `${count} ${count === 1 ? 'plaats' : 'plaatsen'}. Kies met de pijltjes.`,
  remember: 'Onthoud deze plaats op dit apparaat',
  forget: 'Vergeet deze plaats',
  remembered: 'De plaats is onthouden op dit apparaat.',
  forgotten: 'De plaats is vergeten.',
  notRemembered: 'Onthouden lukt op dit apparaat niet.',
  respiteIn: (name: string) => `Kan de zorg overnemen in ${name}`,
  respite: 'Kan de zorg overnemen',
  nationwide: 'In heel Nederland, of waar is niet bekend',
  callTitle: 'Wie je belt',
  beginTitle: (name: string) => `Begin hier in ${name}`,
  elsewhere: 'Dichtstbij in een andere gemeente',
  elsewhereText: 'Vraag of zij ook mensen uit deze gemeente aannemen.',
  elsewhereNone: 'Ook in de gemeenten eromheen vonden we niets dat past.',
  elsewhereBusy: 'We kijken in de regio’s eromheen.',
  elsewhereFailed: 'Kijken in de regio’s eromheen lukt nu niet. Kijk of je verbinding hebt.',
  elsewhereFound: (count: number, where: string) => `${count === 1 ? 'Eén plek' : `${count} plekken`} in een andere gemeente, de dichtste ${where}.`,
  elsewhereMore: 'Kijk ook in de regio’s eromheen',
  distance: (kilometres: number, name: string) => (kilometres < 1 ? `in ${name}` : `ongeveer ${kilometres} km, ${name}`),
  moreFits: (count: number) => `Nog ${count} die misschien ${count === 1 ? 'past' : 'passen'}`,
  moreToCall: (count: number) => `Nog ${count === 1 ? '1 loket of lijn' : `${count} loketten en lijnen`}`,
  unfit: (count: number) => `Past hier niet (${count})`,
  closed: (count: number) => `Gestopt of dicht (${count})`,
  successor: 'Ga naar',
  noSuccessor: 'Wie het overnam, weten we niet.',
  since: (day: string) => `sinds ${wordsOfDay(day)}`,
  allIn: (name: string) => `Alles in ${name}`,
  error: 'De sociale kaart laden lukt niet. Kijk of je verbinding hebt en probeer het opnieuw, of lees de lijst per gemeente.',
  again: 'Probeer het opnieuw',
  noNumber: (name: string) => `Een nummer in ${name} dat jij of de mantelzorger mag bellen, vonden we niet.`,
  municipality: (name: string) => `Gemeente ${name}`,
  municipalityPurpose: 'Wmo en hulp voor mantelzorgers',
  municipalityStep: (name: string) => `Doe met de zorgvrager een melding bij de gemeente ${name}, en vraag wie er voor mantelzorgers is.`,
  provider: 'De eigen Wlz-aanbieder. Geen aanbieder: het zorgkantoor.',
  doctorPurpose: 'Vandaag een bed nodig, of iemand is ziek',
  doctor: 'De huisarts, buiten kantooruren de huisartsenpost',
  doctorStep: 'Bel de huisarts van de zorgvrager, in de avond, de nacht en het weekend de huisartsenpost. Heeft iemand een Wlz-indicatie, bel dan eerst de eigen zorgaanbieder.',
  doctorNote: 'Zeg wie er wegvalt, wat er medisch speelt en welke zorg er dag en nacht nodig is.',
  youthPurpose: 'Jeugdhulp',
  youthStep: (name: string) => `Bel met de ouders de gemeente ${name} en vraag naar het jeugdteam.`,
  municipalityNote: 'Welk loket het is, vonden we niet. Heeft iemand een Wlz-indicatie, begin dan bij de zorgaanbieder of het zorgkantoor.',
  firstStep: 'Eerste stap',
  firstStepUnknown: 'We weten niet wat de eerste stap is. Vraag het na bij het loket van de gemeente.',
  applicants: (callers: string) => `Wie mag dit doen: ${callers}.`,
  notYou: 'Jij niet: doe het samen met hen.',
  notYouButDoctor: 'Jij niet: vraag het de huisarts.',
  noPhone: 'We hebben hier geen telefoonnummer.',
  fits: 'Past',
  ask: 'Vraag na',
  askExists: 'of het nog bestaat',
  askPays: 'wie betaalt',
  askCosts: 'wat het kost',
  askApplicants: 'wie mag aanmelden',
  doesNotFit: 'Past niet',
  pays: 'Betaling',
  amountUnknown: 'bedrag niet bekend',
  yearUnknown: 'jaar niet bekend',
  hours: 'Tijden',
  howOld: 'Hoe oud',
  verifyAll: 'Vraag bij elk gesprek na of dit nog klopt.',
  notFor: 'Niet voor',
  waiting: 'Wachttijd',
  waited: (text: string, measuredOn: PartialDay) => `${text.replace(/\.$/, '')} (${measuredOn === null ? 'wanneer gemeten is niet bekend' : `gemeten ${wordsOfDay(measuredOn)}`}).`,
  placeUnknown: (words: string) => `"${words}" staat niet in deze sociale kaart. Hieronder staat wat landelijk werkt. Vraag lokale hulp na bij de gemeente.`,
  placeWrong: (words: string) => `"${words}" kennen we hier niet.`,
  placeMeant: (name: string) => `Bedoel je ${name}?`,
  barUnknown: 'Plaats niet gevonden',
  barSeveral: 'Kies eerst welke plaats',
  /** What was found for what was asked, in one sentence; what may fit is not counted as if it did, and what nobody knows to exist is not promised. */
  counted: (asked: Asked, { sure, maybe, nationwide, doubtful }: Record<'sure' | 'maybe' | 'nationwide' | 'doubtful', number>) => {
    const { place, need } = asked;
    if (sure + maybe === 0) return `In onze bronnen vonden we ${place ? `in ${place}` : 'zonder plaats'} niets dat de zorg overneemt${wordsOfAsked(asked) && ` bij ${wordsOfAsked(asked)}`}${nationwide === 0 ? '' : `, landelijk wel ${nationwide} ${nationwide === 1 ? 'plek' : 'plekken'}`}. Dat betekent niet dat het er niet is.`;
    if (sure === 0) return `Van geen plek${place ? ` in ${place}` : ''} weten we zeker dat die ${need === 'now' ? 'vandaag kan helpen' : 'past'}${nationwide === 0 ? '' : `, landelijk wel van ${nationwide}`}; ${maybe} ${maybe === 1 ? 'past' : 'passen'} misschien: vraag het na.`;
    const may = maybe === 0 ? '' : `, en ${maybe} die misschien ${maybe === 1 ? 'past' : 'passen'}`;
    const still = doubtful < sure ? '' : ` (of die er nog ${sure === 1 ? 'is' : 'zijn'}, weten we niet)`;
    return `${place ? `In ${place}` : 'Landelijk'} vonden we ${sure} ${sure === 1 ? 'plek die past' : 'plekken die passen'}${still}${may}${nationwide === 0 ? '' : `, landelijk nog ${nationwide}`}.`;
  },
  countedShort: (sure: number, numbers: number) => `${sure === 0 ? 'Geen plek zeker' : sure === 1 ? '1 plek' : `${sure} plekken`}${numbers === 0 ? '' : `, ${numbers} te bellen`}`,
} as const;

/** What was asked, for the sentences about it. */
export interface Asked {
  place: string | null;
  need: Need | null;
  group: TargetGroup | null;
  age: number | null;
}

/**
 * What was asked, in one phrase; empty when only the place was.
 * @example wordsOfAsked({ place: 'Leiden', need: 'nights', group: 'dementia', age: null }) // 'een nacht of weekend voor mensen met dementie'
 */
export function wordsOfAsked({ need, group }: Asked): string {
  return [need && NEED_WORDS[need].reason, group && `voor ${TARGET_GROUP_NAMES[group]}`].filter(Boolean).join(' ').replace(/^voor /, '');
}

/** Why a service stands in the list: one short phrase per question asked, to stand behind "Past", "Navragen" or "Past niet". */
export function wordsOfReason(criterion: Criterion, answer: Answer, asked: Asked, { serviceArea, targetGroups }: Pick<Service, 'serviceArea' | 'targetGroups'>): string {
  if (criterion === 'group' && asked.group === null) return `of het past: alleen voor ${targetGroups.map((group) => TARGET_GROUP_NAMES[group]).join(' en ')}`;
  const need = asked.need ? NEED_WORDS[asked.need].reason : '';
  const group = asked.group ? TARGET_GROUP_NAMES[asked.group] : '';
  const about: Record<Criterion, [yes: string, unknown: string, no: string]> = {
    area: [serviceArea?.nationwide ? 'werkt landelijk' : `werkt in ${asked.place ?? 'de buurt'}`, `of het in ${asked.place ?? 'de buurt'} werkt`, `werkt niet in ${asked.place ?? 'de buurt'}`],
    need: [need, `of het kan: ${need}`, `geen ${need.replace(/^een /, '')}`],
    group: [`voor ${group}`, `of het er is voor ${group}`, `niet voor ${group}`],
    age: [`voor iemand van ${asked.age ?? ''} jaar`, 'welke leeftijd', `niet voor iemand van ${asked.age ?? ''} jaar`],
    supervision: careWords('supervision'),
    personalCare: careWords('personalCare'),
    nursing: careWords('nursing'),
    night: careWords('night'),
  };
  const [yes, unknown, no] = about[criterion];
  if (answer === 'unknown') return unknown;
  if (answer === 'no') return no;
  return answer === 'confirmed' ? `${yes} (gecontroleerd)` : answer === 'lapsed' ? `${yes}, want de controle is verlopen` : yes;
}

function careWords(care: keyof CareWeight): [string, string, string] {
  const { reason } = CARE_WORDS[care];
  return [`${reason} kan hier`, `of ${reason} hier kan`, `geen ${reason}`];
}

export const MATCH_NOTE_WORDS: Record<Exclude<MatchNote, 'nationwide' | 'waiting-time-known'>, string> = {
  'paid-by-assessment': 'valt onder de indicatie die er is',
  'no-assessment-needed': 'geen indicatie nodig',
  'assessment-needed-first': 'eerst een indicatie nodig',
  'trial-day': 'proefdag mogelijk',
};

/** The types of a service in one line. */
export const typesInWords = (types: readonly (keyof typeof SERVICE_TYPE_NAMES)[]): string => types.map((type) => SERVICE_TYPE_NAMES[type]).join(', ');

/**
 * Who may call a number, as a sentence.
 * @example wordsOfCallers({ callers: ['carer'] }) // 'De mantelzorger mag bellen.'
 */
export function wordsOfCallers({ callers }: Pick<Phone, 'callers'>): string {
  return `${whoMayCall(callers).replace(/^./, (letter) => letter.toUpperCase())}.`;
}

/** Whether it is open now, or what the source says of its hours. */
export function wordsOfOpening(state: OpenState, text: string | null, sourceDate: PartialDay): string {
  if (state === 'unknown' || text === null) return 'niet bekend, vraag het na';
  const said = text.replace(/\.$/, '');
  if (state === 'open') return `nu open. ${said}`;
  if (state === 'closed') return `nu dicht. ${said}`;
  if (state === 'holiday') return `vandaag is een feestdag, vraag na of zij open zijn. Anders: ${said}`;
  return `${said} (volgens ${sourceDate === null ? 'een bron zonder datum' : `de bron van ${wordsOfDay(sourceDate)}`})`;
}

/** How old what is known is. */
export function wordsOfAge(freshness: Freshness, checkedOn: string | null, sourceDate: PartialDay, years: number | null): string {
  if (checkedOn !== null && (freshness === 'current' || freshness === 'due-soon')) return `gecontroleerd op ${wordsOfDay(checkedOn)}`;
  const source = sourceDate === null ? 'bron zonder datum' : `bron van ${wordsOfDay(sourceDate)}${years ? `, ${isYearOnly(sourceDate) ? 'ongeveer ' : ''}${years} jaar oud` : ''}`;
  return `${source}; ${checkedOn === null ? 'niemand controleerde dit' : `de controle van ${wordsOfDay(checkedOn)} is verlopen`}`;
}

/** Law, purse and costs, each amount with its year; null where no source says any of it. */
export function wordsOfPayment(fundings: readonly (keyof typeof FUNDING_NAMES)[], costs: readonly { description: string; amount: number | null; unit: string | null; year: number | null }[]): string | null {
  const who = fundings.map((funding) => FUNDING_NAMES[funding]).join(', ');
  const amounts = costs.map(({ description, amount, unit, year }) => `${description}: ${amount === null ? FINDER_WORDS.amountUnknown : wordsOfEuros(amount)}${unit ? ` ${unit}` : ''} (${year ?? FINDER_WORDS.yearUnknown})`);
  return [who, ...amounts].filter(Boolean).join('; ') || null;
}
