import { ASSESSMENTS, NEEDS, type Situation } from '../domain/matching.ts';
import { TARGET_GROUPS, type CareWeight } from '../domain/service.ts';
import { ASSESSMENT_WORDS, CARE_WORDS, FINDER_KEYS as KEYS, GROUP_WORDS, NEED_WORDS } from '../i18n/finder.ts';

/** What the finder's form says; the place is as it was typed. */
export interface FinderState extends Omit<Situation, 'municipality'> {
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
    assessment: ASSESSMENTS.find((assessment) => ASSESSMENT_WORDS[assessment].key === get(KEYS.assessment)) ?? null,
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
  set(KEYS.assessment, state.assessment ? ASSESSMENT_WORDS[state.assessment].key : '');
  set(KEYS.care, state.care.map((kind) => CARE_WORDS[kind].key).join(','));
  set(KEYS.words, state.words.trim());
  return parameters.toString();
}

/** Whether a fragment is the finder's; a link to a heading of the page is not. */
export function isState(fragment: string): boolean {
  return fragment === '' || Object.values(KEYS).some((key) => new URLSearchParams(fragment.replace(/^#/, '')).has(key));
}

/** Fills a form's fields with a state. */
export function fillForm(form: HTMLFormElement, state: FinderState): void {
  const parameters = new URLSearchParams(writeState(state));
  for (const field of form.elements) {
    const value = 'name' in field ? (parameters.get(String(field.name)) ?? '') : '';
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'radio') field.checked = field.value === value;
    else if (field.type === 'checkbox') field.checked = value.split(',').includes(field.value);
    else field.value = value;
  }
  const more = form.querySelector('details');
  if (more && (state.age !== null || state.assessment !== null || state.care.length > 0 || state.words)) more.open = true;
}

/** Reads a form's fields as a state. */
export function stateOfForm(form: HTMLFormElement): FinderState {
  const data = new FormData(form);
  const parameters = new URLSearchParams();
  for (const key of new Set(data.keys())) parameters.set(key, data.getAll(key).join(','));
  return readState(parameters.toString());
}
