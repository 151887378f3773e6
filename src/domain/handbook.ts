import type { Day, PartialDay } from './day.ts';
import type { Editorial, EntryBase, EntryId, Theme } from './entry.ts';
import type { ServiceType } from './service.ts';

/** A source: what is cited, by whom, where, from when. */
export interface Source {
  title: string;
  publisher: string;
  url: string | null;
  date: PartialDay;
  consultedOn: Day;
  sort: 'law' | 'government' | 'institute' | 'research' | 'organization' | 'profession' | 'news' | 'other';
  note: string | null;
}

/** An amount or a term of law that holds for a time: shown with its year and source, and as expired after `until`. */
export interface Norm {
  title: string;
  /** As printed: `€ 21,80` or `6 weken`. */
  value: string;
  /** What it is per or for: `per maand`. */
  unit: string | null;
  year: number;
  /** The last day on which it is known to hold; null when the source sets no end. */
  until: Day | null;
  source: string;
  /** Article of law. */
  article: string | null;
  note: string | null;
}

export interface Article extends EntryBase, Editorial {
  theme: Theme;
  audience: string[];
  serviceTypes: ServiceType[];
}

/** How heavy a signal weighs by itself. */
export type Severity = 'attention' | 'serious' | 'red-flag';

export interface Signal extends EntryBase, Editorial {
  /** `attention` weighs with others, `serious` asks for steps within days, `red-flag` for action today. */
  severity: Severity;
  group: 'body' | 'mood' | 'behaviour' | 'relations' | 'work' | 'care' | 'safety';
  /** A short line to tick, in the words of who sees it. */
  tick: string;
  seen: string[];
  ask: string[];
  say: string[];
  actions: { text: string; when: 'today' | 'this-week' | 'later' }[];
  /** Full ids of routes to follow. */
  routes: EntryId[];
  serviceTypes: ServiceType[];
}

export interface ScoreBand {
  from: number;
  to: number;
  label: string;
  explanation: string;
}

export interface Instrument extends EntryBase, Editorial {
  abbreviation: string | null;
  authors: string;
  year: string | null;
  items: string;
  answers: string | null;
  minutes: string | null;
  population: string;
  validation: 'validated' | 'indicative' | 'not-validated' | 'unknown';
  licence: { rule: 'refer' | 'do-not-reproduce' | 'free'; text: string };
  whereToFind: { label: string; url: string }[];
  /** How a total score reads; null where no found source gives a rule. */
  scoring: { minimum: number; maximum: number; rule: string; source: string; bands: ScoreBand[] } | null;
}

export interface ProgrammeStep {
  minutes: number;
  title: string;
  form: string;
  text: string;
}

export interface QuizQuestion {
  question: string;
  answers: { text: string; correct: boolean; explanation: string }[];
  /** Full id of the article that has the answer, with an anchor where useful. */
  article: string;
}

export interface ModuleCase {
  title: string;
  setting: string;
  text: string;
  questions: string[];
}

export interface TrainingModule extends EntryBase, Editorial {
  number: number;
  audience: string[];
  minutes: number;
  groupSize: string | null;
  goals: string[];
  preparation: string[];
  programme: ProgrammeStep[];
  cases: ModuleCase[];
  discussion: string[];
  quiz: QuizQuestion[];
  handout: { title: string; points: string[] };
  furtherReading: EntryId[];
}

export interface Locality {
  name: string;
  /** Four-digit postcodes. */
  postcodes: number[];
  latitude: number;
  longitude: number;
}

export interface Municipality extends EntryBase, Editorial {
  municipalityCode: string;
  /** The region whose part of the directory holds this municipality. */
  region: string;
  localities: Locality[];
  /** Whom to call first for what, as far as a source says. */
  desks: { purpose: string; entry: EntryId; note: string | null }[];
}

export interface Agreement {
  text: string;
  /** Who sees to it; null when no source says. */
  owner: string | null;
  due: PartialDay;
  evaluated: { on: PartialDay; result: string; source: string } | null;
  source: string;
}

export interface Covenant extends EntryBase, Editorial {
  signedOn: PartialDay;
  /** Slugs of `gemeenten/`. */
  municipalities: string[];
  state: { value: 'running' | 'ended' | 'replaced' | 'unknown'; successor: EntryId | null; note: string | null };
  partners: { name: string; organization: EntryId | null; role: string | null }[];
  /** How many parties signed, where the source gives a number but not every name. */
  partnerCount: number | null;
  tasks: { task: string; who: string[]; source: string }[];
  agreements: Agreement[];
}

export interface RouteQuestion {
  question: string;
  help: string | null;
  options: { answer: string; to: string }[];
}

export interface RouteEnd {
  title: string;
  /** Who decides. */
  decides: string;
  firstStep: string;
  term: string | null;
  /** Kinds of service whose local desks belong here. */
  serviceTypes: ServiceType[];
  entries: EntryId[];
  urgent: boolean;
  note: string | null;
}

export interface Route extends EntryBase, Editorial {
  start: string;
  questions: Record<string, RouteQuestion>;
  ends: Record<string, RouteEnd>;
}

export interface Term extends EntryBase {
  explanation: string;
  synonyms: string[];
  abbreviations: string[];
  everyday: string[];
  misspellings: string[];
}

export interface GuidePage extends EntryBase {
  writtenOn: Day;
  /** Place in the guide's list; null for pages that are listed elsewhere. */
  order: number | null;
  /** The code of the message that this page explains. */
  issueCode: string | null;
}

/** The sorts of places in git where texts can be changed in a browser. */
export type Forge = 'github' | 'gitlab' | 'forgejo';

/** The centre that publishes this edition; null where it has not filled something in. */
export interface Site {
  name: string;
  tagline: string;
  description: string;
  centre: { name: string | null; url: string | null };
  region: { name: string; municipalities: string[] };
  contact: { email: string | null; phone: string | null; hours: string | null };
  /** Where the texts are kept; `forge` is null where the address tells it. */
  repository: { url: string | null; branch: string; folder: string; forge: Forge | null };
}
