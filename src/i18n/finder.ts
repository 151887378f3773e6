import type { Answer, Criterion, MatchNote, Need } from '../domain/matching.ts';
import type { CareWeight, TargetGroup } from '../domain/service.ts';
import { SERVICE_TYPE_NAMES } from './service.ts';

/** The keys of the finder's state in the address. */
export const FINDER_KEYS = { place: 'plek', need: 'nodig', group: 'voor', age: 'leeftijd', care: 'zorg', words: 'zoek' } as const;

/** What a need is called: in the address, in the form, and in a reason. */
export const NEED_WORDS: Record<Need, { key: string; label: string; reason: string }> = {
  hours: { key: 'uren', label: 'Een paar uur vrij', reason: 'een paar uur' },
  day: { key: 'dag', label: 'Overdag, een of meer dagen', reason: 'overdag' },
  nights: { key: 'nacht', label: 'Een nacht of weekend', reason: 'een nacht of weekend' },
  week: { key: 'week', label: 'Een week of langer', reason: 'een week of langer' },
  now: { key: 'nu', label: 'Nu meteen', reason: 'vandaag of morgen' },
};

/** Whom care is for: in the address and in the form. */
export const GROUP_WORDS: Record<TargetGroup, { key: string; label: string }> = {
  dementia: { key: 'dementie', label: 'Iemand met dementie' },
  physical: { key: 'lichamelijk', label: 'Iemand met een lichamelijke ziekte of beperking' },
  'acquired-brain-injury': { key: 'nah', label: 'Iemand met hersenletsel (NAH)' },
  psychiatric: { key: 'psychisch', label: 'Iemand met psychische klachten' },
  'learning-disability': { key: 'verstandelijk', label: 'Iemand met een verstandelijke beperking' },
  child: { key: 'kind', label: 'Een kind dat veel zorg nodig heeft' },
  'last-phase': { key: 'laatste-fase', label: 'Iemand in de laatste levensfase' },
};

export const CARE_WORDS: Record<keyof CareWeight, { key: string; label: string; reason: string }> = {
  supervision: { key: 'toezicht', label: 'Toezicht', reason: 'toezicht' },
  personalCare: { key: 'verzorging', label: 'Persoonlijke verzorging', reason: 'persoonlijke verzorging' },
  nursing: { key: 'verpleging', label: 'Verpleging', reason: 'verpleging' },
  night: { key: 'nachtzorg', label: 'Zorg in de nacht', reason: 'zorg in de nacht' },
};

/** The finder's page. */
export const FINDER_WORDS = {
  title: 'Sociale kaart',
  lead: 'Wie kan het even overnemen, en wie helpt het te regelen? Kies wat je weet. Wat je kiest, blijft op je apparaat.',
  noScript: 'De zoeker werkt alleen met JavaScript. Zonder kun je alles per gemeente lezen.',
  place: 'Plaats of postcode van de zorgvrager',
  need: 'Wat is er nodig?',
  group: 'Voor wie is de zorg?',
  any: 'Maakt niet uit',
  more: 'Meer vragen',
  age: 'Leeftijd van de zorgvrager',
  care: 'Deze zorg moet erbij kunnen',
  words: 'Woorden, zoals de naam van een organisatie',
  clear: 'Opnieuw beginnen',
  results: 'Gevonden',
  respite: 'Neemt de zorg over',
  support: 'Helpt met regelen',
  unfit: (count: number) => `Past hier niet (${count})`,
  closed: (count: number) => `Gestopt of dicht (${count})`,
  byMunicipality: 'Alles per gemeente',
  wholeList: 'Alle voorzieningen op een rij',
  organizations: 'Alle organisaties op een rij',
  loading: 'De sociale kaart wordt geladen.',
  error: 'De sociale kaart laden lukt niet. Kijk of je verbinding hebt en probeer het opnieuw, of lees de lijst per gemeente.',
  empty: 'In onze bronnen vonden we niets dat past. Dat betekent niet dat het er niet is: vraag het na bij de gemeente of bel de Mantelzorglijn.',
  counted: (respite: number, support: number) =>
    `${respite === 0 ? 'Niets gevonden dat de zorg overneemt' : `${respite} ${respite === 1 ? 'voorziening neemt' : 'voorzieningen nemen'} de zorg over`}${support > 0 ? `, ${support} ${support === 1 ? 'helpt' : 'helpen'} met regelen` : ''}.`,
  placeUnknown: (words: string) => `"${words}" staat niet in deze sociale kaart. Hieronder staat wat landelijk werkt. Vraag lokale hulp na bij de gemeente.`,
  placeKnown: (name: string) => `Je zoekt in ${name}.`,
  placeNone: 'Zonder plaats zie je alleen wat landelijk werkt of waarvan het werkgebied niet bekend is.',
} as const;

/** Why a service stands in the list: one short sentence per question asked. */
export function wordsOfReason(criterion: Criterion, answer: Answer, asked: { place: string | null; need: Need | null; group: TargetGroup | null; age: number | null }, nationwide: boolean): string {
  const sure = answer === 'confirmed' ? 'Gecontroleerd: ' : '';
  const about: Record<Criterion, [yes: string, unknown: string, no: string]> = {
    area: [nationwide ? 'werkt landelijk' : `werkt in ${asked.place ?? 'de buurt'}`, 'Werkgebied niet bekend, vraag het na', 'Werkt hier niet'],
    need: [`past bij ${asked.need ? NEED_WORDS[asked.need].reason : ''}`, `Niet bekend of het past bij ${asked.need ? NEED_WORDS[asked.need].reason : ''}`, `Past niet bij ${asked.need ? NEED_WORDS[asked.need].reason : ''}`],
    group: [`voor ${groupName(asked.group)}`, `Niet bekend of het er is voor ${groupName(asked.group)}`, `Niet voor ${groupName(asked.group)}`],
    age: [`voor iemand van ${asked.age ?? ''} jaar`, 'Leeftijdsgrens niet bekend', `Niet voor iemand van ${asked.age ?? ''} jaar`],
    supervision: careWords('supervision'),
    personalCare: careWords('personalCare'),
    nursing: careWords('nursing'),
    night: careWords('night'),
  };
  const [yes, unknown, no] = about[criterion];
  if (answer === 'unknown') return `${unknown}.`;
  if (answer === 'no') return `${no}.`;
  return `${sure || ''}${sure ? yes : capital(yes)}.`;
}

function careWords(care: keyof CareWeight): [string, string, string] {
  const { reason } = CARE_WORDS[care];
  return [`${reason} kan hier`, `Niet bekend of ${reason} hier kan`, `${capital(reason)} kan hier niet`];
}

function groupName(group: TargetGroup | null): string {
  return group ? GROUP_WORDS[group].label.replace(/^./, (letter) => letter.toLowerCase()) : '';
}

function capital(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

export const MATCH_NOTE_WORDS: Record<MatchNote, string> = {
  nationwide: 'landelijk',
  'no-assessment-needed': 'geen indicatie nodig',
  'assessment-needed-first': 'eerst een indicatie nodig',
  'trial-day': 'proefdag mogelijk',
  'waiting-time-known': 'wachttijd bekend',
};

/** The types of a service in one line. */
export const typesInWords = (types: readonly (keyof typeof SERVICE_TYPE_NAMES)[]): string => types.map((type) => SERVICE_TYPE_NAMES[type]).join(', ');
