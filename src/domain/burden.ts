import type { Day } from './day.ts';
import type { EntryId } from './entry.ts';
import type { Severity, Signal } from './handbook.ts';
import type { ServiceType } from './service.ts';

/** The editors' colours, from light to heavy. */
export const LEVELS = ['green', 'orange', 'red'] as const;
export type Level = (typeof LEVELS)[number];

/** Something that makes it red by itself without being a signal of its own. */
export interface RedFlag {
  key: string;
  tick: string;
  actions: string[];
  routes: EntryId[];
  entries: EntryId[];
}

/** A question that counts beside the signals; an option without a level says nothing about it. */
export interface BurdenQuestion {
  key: string;
  question: string;
  /** The same question in the words one says to the carer. */
  say: string;
  entry: EntryId | null;
  options: { answer: string; level: Level | null; /** Signals that say the same: ticking one counts as this answer. */ signals: EntryId[] }[];
}

/** What a level asks for. */
export interface LevelContent {
  heading: string;
  meaning: string;
  actions: Signal['actions'];
  followUp: string;
  serviceTypes: ServiceType[];
  routes: EntryId[];
}

/** The rules by which facts give a level. */
export interface BurdenRules {
  questions: BurdenQuestion[];
  /** At least `from` signals of these severities give at least this level. */
  signalRules: { severities: Severity[]; from: number; level: Level }[];
  /** A total of at least `from` gives at least this level. */
  scoreRules: { instrument: EntryId; from: number; level: Level; source: string }[];
}

/** The editors' proposal as a whole: rules, levels and what it rests on. */
export interface BurdenScheme extends BurdenRules {
  nature: string;
  owner: string;
  writtenOn: Day;
  safetyReaders: string[];
  explainedIn: EntryId;
  sources: string[];
  flags: RedFlag[];
  levels: Record<Level, LevelContent>;
}

/** What somebody ticked, answered and counted; nothing of it need be there. */
export interface BurdenFacts {
  /** Keys of red flags. */
  flags: string[];
  signals: { id: EntryId; severity: Severity }[];
  /** The number of the option chosen, by the key of its question. */
  answers: Record<string, number>;
  /** Totals, by the id of their instrument. */
  scores: Record<EntryId, number>;
}

/** One fact behind a level, with the level that it gives at least. */
export type BurdenReason =
  | { kind: 'flag'; key: string; level: 'red' }
  | { kind: 'signals'; ids: EntryId[]; level: Level }
  | { kind: 'answer'; question: string; option: number; level: Level }
  | { kind: 'score'; instrument: EntryId; total: number; from: number; level: Level };

export interface Burden {
  /** Null when nothing was given that says anything: that is not "green". */
  level: Level | null;
  /** What gives the level, and the lighter reasons after it. */
  reasons: BurdenReason[];
  /** Keys of the questions that nobody asked yet. */
  open: string[];
  /** Whether a red flag is among the facts, whatever else is. */
  hasRedFlag: boolean;
}

/**
 * The level that facts give by the editors' rules: the heaviest counts, and no fact ever lowers it. A signal that says the same as an answer
 * counts as that answer, also beside a lighter one.
 * @returns a level with its reasons, or level null when nothing says anything
 * @example burdenOf({ flags: [], signals: [{ id: 'signalen/a', severity: 'red-flag' }], answers: {}, scores: {} }, rules).level // 'red'
 */
export function burdenOf(facts: BurdenFacts, rules: BurdenRules): Burden {
  const reasons = [...flagReasons(facts), ...signalReasons(facts, rules), ...answerReasons(facts, rules), ...scoreReasons(facts, rules)];
  reasons.sort((a, b) => weightOf(b.level) - weightOf(a.level));
  return {
    level: reasons[0]?.level ?? null,
    reasons,
    open: rules.questions.filter(({ key, options }) => !options.some((option, index) => facts.answers[key] === index || saidBy(facts, option).length > 0)).map(({ key }) => key),
    hasRedFlag: facts.flags.length > 0 || facts.signals.some((signal) => signal.severity === 'red-flag'),
  };
}

/**
 * How heavy a level weighs; no level weighs less than green.
 * @example weightOf('red') > weightOf(null) // true
 */
export function weightOf(level: Level | null): number {
  return level === null ? -1 : LEVELS.indexOf(level);
}

const flagReasons = (facts: BurdenFacts): BurdenReason[] => facts.flags.map((key) => ({ kind: 'flag', key, level: 'red' }));

/** The ticked signals that say the same as an answer. */
const saidBy = ({ signals }: BurdenFacts, option: BurdenQuestion['options'][number]): EntryId[] => option.signals.filter((id) => signals.some((signal) => signal.id === id));

function signalReasons(facts: BurdenFacts, { questions, signalRules }: BurdenRules): BurdenReason[] {
  const { signals } = facts;
  const byRule = signalRules.flatMap(({ severities, from, level }): BurdenReason[] => {
    const ids = signals.filter((signal) => severities.includes(signal.severity)).map((signal) => signal.id);
    return ids.length >= from ? [{ kind: 'signals', ids, level }] : [];
  });
  const byAnswer = questions.flatMap(({ options }) =>
    options.flatMap((option): BurdenReason[] => {
      const ids = saidBy(facts, option);
      return ids.length > 0 && option.level !== null ? [{ kind: 'signals', ids, level: option.level }] : [];
    }),
  );
  const met = [...byRule, ...byAnswer];
  // A rule whose signals all stand in another rule of the same or a heavier level has nothing to add.
  return met.filter((rule, index) => !met.some((other, place) => place !== index && covers(other, rule) && (!covers(rule, other) || place < index)));
}

function covers(wide: BurdenReason, narrow: BurdenReason): boolean {
  return wide.kind === 'signals' && narrow.kind === 'signals' && weightOf(wide.level) >= weightOf(narrow.level) && narrow.ids.every((id) => wide.ids.includes(id));
}

function answerReasons({ answers }: BurdenFacts, { questions }: BurdenRules): BurdenReason[] {
  return questions.flatMap(({ key, options }): BurdenReason[] => {
    const option = answers[key] ?? -1;
    const level = options[option]?.level ?? null;
    return level === null ? [] : [{ kind: 'answer', question: key, option, level }];
  });
}

function scoreReasons({ scores }: BurdenFacts, { scoreRules }: BurdenRules): BurdenReason[] {
  return scoreRules.flatMap(({ instrument, from, level }): BurdenReason[] => {
    const total = scores[instrument];
    return total !== undefined && total >= from ? [{ kind: 'score', instrument, total, from, level }] : [];
  });
}
