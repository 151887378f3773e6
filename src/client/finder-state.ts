import { NEEDS, type Situation } from '../domain/matching.ts';
import { TARGET_GROUPS, type CareWeight } from '../domain/service.ts';
import { CARE_WORDS, FINDER_KEYS as KEYS, GROUP_WORDS, NEED_WORDS } from '../i18n/finder.ts';

/** What the finder's form says; the place is as it was typed. */
export interface FinderState extends Pick<Situation, 'need' | 'group' | 'age' | 'care'> {
  place: string;
  words: string;
}

const CARE_KINDS = Object.keys(CARE_WORDS) as (keyof CareWeight)[];

/**
 * Reads the finder's state from the fragment; what it does not know is left out.
 * @example readState('#plek=2316&nodig=nacht').need // 'nights'
 */
export function readState(fragment: string): FinderState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (key: string) => (parameters.get(key) ?? '').slice(0, 200).trim();
  const age = /^\d{1,3}$/.test(get(KEYS.age)) ? Number(get(KEYS.age)) : null;
  const care = get(KEYS.care).split(',');
  return {
    place: get(KEYS.place),
    need: NEEDS.find((need) => NEED_WORDS[need].key === get(KEYS.need)) ?? null,
    group: TARGET_GROUPS.find((group) => GROUP_WORDS[group].key === get(KEYS.group)) ?? null,
    age: age !== null && age <= 120 ? age : null,
    care: CARE_KINDS.filter((kind) => care.includes(CARE_WORDS[kind].key)),
    words: get(KEYS.words),
  };
}

/**
 * Writes the state as a fragment, without its `#`; an empty state is an empty string.
 * @example writeState({ ...readState(''), place: '2316', need: 'nights' }) // 'plek=2316&nodig=nacht'
 */
export function writeState(state: FinderState): string {
  const parameters = new URLSearchParams();
  const set = (key: string, value: string) => value && parameters.set(key, value);
  set(KEYS.place, state.place.trim());
  set(KEYS.need, state.need ? NEED_WORDS[state.need].key : '');
  set(KEYS.group, state.group ? GROUP_WORDS[state.group].key : '');
  set(KEYS.age, state.age === null ? '' : String(state.age));
  set(KEYS.care, state.care.map((kind) => CARE_WORDS[kind].key).join(','));
  set(KEYS.words, state.words.trim());
  return parameters.toString();
}
