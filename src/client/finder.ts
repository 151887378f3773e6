import { callList, type CallRow } from '../domain/call-list.ts';
import { type Desk, isForToday, isWayIn, type PackedDesk, type RegionDesks, unpackDesks } from '../domain/desks.ts';
import { type DirectoryPart, type FinderService, unpackService } from '../domain/finder-record.ts';
import { isLocal, isSure, matchServices, type ServiceMatch, type Situation } from '../domain/matching.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { canReach, isTapped, mayCall } from '../domain/who-to-call.ts';
import { FINDER_WORDS as words } from '../i18n/finder.ts';
import { PLACE_WORDS } from '../i18n/places.ts';
import { ADVICE_LINE_PURPOSE } from '../i18n/service.ts';
import type { DirectoryIndexPart } from '../search/directory-index.ts';
import { directoryFile, NATIONWIDE } from '../search/files.ts';
import { addressBelow, element, fetchJson, required } from './dom.ts';
import { type CardContext, cardOf, closedLine, deskRow, doctorRow, municipalityRow, organizationRow, providerRow } from './finder-cards.ts';
import { elsewhere } from './finder-elsewhere.ts';
import { placeField } from './finder-place.ts';
import { fillForm, type FinderState, isState, readState, stateOfForm, writeState } from './finder-state.ts';
import { momentNow } from './moment.ts';
import { rememberedPlace } from './remembered-place.ts';

/** The finder: the form's state stands in the fragment, and only the chosen region's part of the directory is loaded. */
const finder = required<HTMLElement>('[data-finder]');
const form = required<HTMLFormElement>('[data-finder-form]', finder);
const placeInput = required<HTMLInputElement>('[role=combobox]', form);
const status = required<HTMLElement>('[data-finder-status]', finder);
const now = required<HTMLElement>('[data-finder-now]', finder);
const results = required<HTMLElement>('[data-finder-results]', finder);
const found = required<HTMLElement>('#gevonden', finder);
const bar = required<HTMLElement>('[data-finder-bar]', finder);
const base = finder.dataset['base'] ?? '/';

/** How many cards and rows stand open before the rest is folded. */
const CARDS = 3;
const ROWS = 3;

const loaded = new Map<string, Promise<unknown>>();
let turn = 0;

finder.hidden = false;
const place = placeField(form, status, load, () => update());
const start = isState(location.hash) ? readState(location.hash) : readState('');
const remembered = rememberedPlace();
fillForm(form, { ...start, place: start.place || remembered });
if (!start.place && remembered) update();
else void show();

form.addEventListener('input', (event) => {
  // A place counts while it is typed only once it is known; half a name is no question yet.
  if (event.target !== placeInput) return update();
  void place.resolve(placeInput.value).then((answer) => (answer.kind === 'known' || answer.kind === 'none') && update(), () => undefined);
});
form.addEventListener('change', () => update());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
form.addEventListener('reset', () => setTimeout(() => update('push')));
addEventListener('popstate', () => {
  if (!isState(location.hash)) return;
  fillForm(form, readState(location.hash));
  void show();
});
required('button', bar).addEventListener('click', () => {
  found.focus({ preventScroll: true });
  found.scrollIntoView();
});

function update(way: 'push' | 'replace' = 'replace'): void {
  const fragment = writeState(stateOfForm(form));
  if (fragment === location.hash.replace(/^#/, '')) return;
  history[`${way}State`](null, '', fragment ? `#${fragment}` : location.pathname);
  void show();
}

async function show(): Promise<void> {
  const state = isState(location.hash) ? readState(location.hash) : readState('');
  const mine = (turn += 1);
  now.hidden = state.need !== 'now';
  if (!writeState(state)) {
    settle('idle');
    say('');
    results.replaceChildren();
    void place.resolve('');
    return;
  }
  finder.dataset['finderState'] = 'loading';
  try {
    const answer = await place.resolve(state.place, true);
    const choice = answer.kind === 'known' ? answer.choice : null;
    const asked = (name: string) => namedPart(name, state.words);
    const [nationwide, regional, desks] = await Promise.all([asked(NATIONWIDE), choice && asked(choice.region), choice && load<RegionDesks>(`gegevens/loketten/${choice.region}.json`)]);
    if (mine !== turn) return;
    render({ state, choice, nationwide, regional, desks: (choice && desks?.[choice.municipality]) ?? [], part: asked, isCurrent: () => mine === turn });
    if (answer.kind === 'several') say(PLACE_WORDS.which, words.barSeveral);
    if (answer.kind === 'unknown') say(words.placeUnknown(state.place), words.barUnknown);
  } catch {
    if (mine !== turn) return;
    settle('error');
    say(words.error);
    const again = element('button', { type: 'button' }, words.again);
    again.addEventListener('click', () => void show());
    results.replaceChildren(element('p', {}, again));
  }
}

/** A part of the directory with what is typed in mind: without words all of it, with words the records that have them, by the directory's own index. */
async function namedPart(name: string, typed: string): Promise<DirectoryPart> {
  const part = load<DirectoryPart>(`gegevens/sociale-kaart/${name}.json`);
  if (!typed) return part;
  const [{ openDirectory }, index, { services, ...rest }] = await Promise.all([import('../search/directory.ts'), load<DirectoryIndexPart>(directoryFile(name)), part]);
  const named = new Set(openDirectory(index).findAll(typed));
  return { ...rest, services: services.filter(({ id }) => named.has(id)) };
}

function load<T>(file: string): Promise<T> {
  let promise = loaded.get(file) as Promise<T> | undefined;
  if (!promise) {
    promise = fetchJson<T>(base + file);
    promise.catch(() => loaded.delete(file));
    loaded.set(file, promise);
  }
  return promise;
}

/** All that a list of results is made of. */
interface Findings {
  state: FinderState;
  choice: PlaceChoice | null;
  nationwide: DirectoryPart;
  regional: DirectoryPart | null;
  desks: PackedDesk[];
  /** Fetches a further part, for where nothing is found. */
  part(name: string): Promise<DirectoryPart>;
  /** Whether nothing else was asked since. */
  isCurrent(): boolean;
}

function render({ state, choice, nationwide, regional, desks, part, isCurrent }: Findings): void {
  const moment = momentNow();
  const built = nationwide.today;
  // A device whose clock is behind the edition cannot tell what is open now.
  const context: CardContext = { asked: { place: choice?.municipalityName ?? null, need: state.need, group: state.group, age: state.age }, today: moment.day > built ? moment.day : built, moment: moment.day < built ? null : moment, base };
  const services = [nationwide, regional].flatMap((item) => item?.services.map(unpackService) ?? []);
  const situation: Situation = { ...state, municipality: choice?.municipality ?? null };
  const { respite, support, unfit, closed } = matchServices(services, situation, context.today);
  const isUrgent = state.need === 'now';
  const isKnown = (match: ServiceMatch<FinderService>) => isSure(match, state.need);
  const ordered = isUrgent ? [...respite.filter(isKnown), ...respite.filter((match) => !isKnown(match))] : respite;
  const local = choice ? ordered.filter(isLocal) : [];
  const wide = ordered.filter((match) => !local.includes(match));
  // Who cannot wait sees only what is known to help at once; what is to be asked first is folded. Nor do cards without anything to tap
  // stand between the first and whom to call.
  const reached = local.findIndex(({ service }, index) => index > 0 && !canReach(service));
  const open = Math.min(CARDS, isUrgent ? local.filter(isKnown).length : reached === -1 ? local.length : reached);
  const isEmpty = open === 0;
  const isNothingHere = (choice ? local : respite).length === 0;
  const { rows, shown, numbers } = deskRows({ support, desks: unpackDesks(desks, services), services, state, choice, isFirst: isEmpty, context });
  const note = [choice && !hasNumber(support) && words.noNumber(choice.municipalityName), words.verifyAll].filter(Boolean).join(' ');
  const here = section(choice ? words.respiteIn(choice.municipalityName) : words.respite, local.map((match) => cardOf(match, context)), open, words.moreFits);
  const call = section(choice && isEmpty && !isUrgent ? words.beginTitle(choice.municipalityName) : words.callTitle, rows, shown, words.moreToCall, note);
  const counting = choice ? local : respite;
  const fitting = counting.filter(isKnown);
  const sure = fitting.length;
  const doubtful = fitting.filter(({ service, freshness }) => freshness === 'unverified' && service.status.value === 'unknown').length;
  const sureWide = choice ? wide.filter(isKnown).length : 0;
  const counted = words.counted(context.asked, { sure, maybe: counting.length - sure, nationwide: sureWide, doubtful });
  const short = words.countedShort(sure + sureWide, numbers);
  const sections = [
    ...(isEmpty || isUrgent ? [call, here] : [here, call]),
    section(words.nationwide, wide.map((match) => cardOf(match, context)), isUrgent ? wide.filter(isKnown).length : isEmpty ? CARDS : 1, words.moreFits),
    choice && regional && isNothingHere && !isUrgent && elsewhere({ choice, situation, own: regional, context, hasWords: state.words !== '', part, say: (sentence) => void (isCurrent() && say(`${counted} ${sentence}`, short)) }),
    folded(words.unfit(unfit.length), unfit.map((match) => cardOf(match, context))),
    folded(words.closed(closed.length), closed.map((service) => closedLine(service, context))),
    choice && element('p', {}, element('a', { href: addressBelow(base, `/sociale-kaart/${choice.municipality}/`) }, words.allIn(choice.municipalityName))),
  ];
  results.replaceChildren(...sections.filter((item) => item instanceof Node));
  settle(respite.length + rows.length === 0 ? 'empty' : 'ready');
  say(counted, short);
}

/** Whom to call, drawn; where to turn if that fails stands among the first. */
function deskRows({ support, desks, services, state, choice, isFirst, context }: DeskFindings): { rows: HTMLLIElement[]; shown: number; numbers: number } {
  const { near, advice, far } = callList(support, desks, services, state);
  const waysIn = near.filter(({ types }) => isWayIn(types, state)).length;
  const first = [
    ...(state.assessment === 'wlz' && !state.words ? [providerRow()] : []),
    ...(state.need === 'now' && !state.words ? [doctorRow()] : []),
    ...(choice && !state.words && waysIn === 0 ? [municipalityRow(choice.municipalityName, `/sociale-kaart/${choice.municipality}/`, context)] : []),
  ];
  const drawNear = (row: CallRow<ServiceMatch<FinderService>>, index: number) => (isFirst && choice && first.length === 0 && index === 0 && row.match ? cardOf(row.match, context, { purpose: row.desk?.purpose ?? null, note: row.desk?.note ?? null }) : drawRow(row, context));
  const rows = [...first, ...near.map(drawNear)];
  const line = advice ? [drawRow(advice, context, ADVICE_LINE_PURPOSE)] : [];
  const numbers = [...near, ...(advice ? [advice] : []), ...far].filter(({ phones }) => phones.some(isTapped)).length;
  // Who cannot wait sees what is there for today and where one begins, and no more.
  const open = Math.min(ROWS, state.need === 'now' ? first.length + waysIn + near.filter(({ types }) => isForToday(types) && !isWayIn(types, state)).length : rows.length);
  return { rows: [...rows.slice(0, open), ...line, ...rows.slice(open), ...far.map((row) => drawRow(row, context))], shown: open + line.length, numbers };
}

function drawRow({ match, desk }: CallRow<ServiceMatch<FinderService>>, context: CardContext, purpose: string | null = desk?.purpose ?? null): HTMLLIElement {
  return match ? deskRow(match, purpose, desk?.note ?? null, context) : organizationRow(desk, context);
}

interface DeskFindings {
  support: ServiceMatch<FinderService>[];
  desks: Desk[];
  services: FinderService[];
  state: FinderState;
  choice: PlaceChoice | null;
  context: CardContext;
  /** Whether the first desk is where the reader begins: it then stands in full, with its first step. */
  isFirst: boolean;
}

function hasNumber(support: ServiceMatch<FinderService>[]): boolean {
  return support.some((match) => isLocal(match) && match.service.phones.some(mayCall));
}

function section(title: string, items: HTMLLIElement[], open: number, more: (count: number) => string, note: string | null = null): HTMLElement | false {
  if (items.length === 0) return false;
  const rest = items.slice(open);
  return element(
    'section',
    { class: 'finder-part' },
    element('h2', {}, title),
    note && element('p', {}, note),
    element('ol', {}, ...items.slice(0, open)),
    rest.length > 0 && element('details', {}, element('summary', {}, more(rest.length)), element('ol', {}, ...rest)),
  );
}

function folded(title: string, items: HTMLLIElement[]): HTMLElement | false {
  return items.length > 0 && element('details', { class: 'finder-aside' }, element('summary', {}, title), element('ul', {}, ...items));
}

/** Says above the results what was found, and shorter in the bar below the questions. */
function say(sentence: string, short = ''): void {
  status.textContent = sentence;
  required('[data-finder-count]', bar).textContent = short;
}

function settle(state: string): void {
  finder.dataset['finderState'] = state;
  bar.hidden = state === 'idle' || state === 'error';
}
