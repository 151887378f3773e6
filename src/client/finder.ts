import { type DirectoryPart, type FinderService, unpackService } from '../domain/finder-record.ts';
import { freshnessOfRecord, shownStatus } from '../domain/freshness.ts';
import { type MatchResult, matchServices, type ServiceMatch } from '../domain/matching.ts';
import { type Place, placeOf } from '../domain/places.ts';
import { listInWords } from '../i18n/dates.ts';
import { RECORD_FRESHNESS } from '../i18n/entry.ts';
import { FINDER_WORDS as words, MATCH_NOTE_WORDS, typesInWords, wordsOfReason } from '../i18n/finder.ts';
import { SERVICE_LIST_WORDS } from '../i18n/components.ts';
import { CALLER_NAMES, STATUS_WORDS } from '../i18n/service.ts';
import { directoryFile, NATIONWIDE } from '../search/files.ts';
import { fold } from '../search/fold.ts';
import { deviceDay, element, fetchJson, required } from './dom.ts';
import { type FinderState, readState, writeState } from './finder-state.ts';

/** The finder: the form's state stands in the fragment, and only the chosen region's part of the directory is loaded. */
const finder = required<HTMLElement>('[data-finder]');
const form = required<HTMLFormElement>('[data-finder-form]', finder);
const status = required<HTMLElement>('[data-finder-status]', finder);
const results = required<HTMLElement>('[data-finder-results]', finder);
const base = finder.dataset['base'] ?? '/';

const loaded = new Map<string, Promise<unknown>>();
let turn = 0;

finder.hidden = false;
fillForm(readState(location.hash));
form.addEventListener('input', () => update('replace'));
form.addEventListener('change', () => update('replace'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update('replace');
});
form.addEventListener('reset', () => setTimeout(() => update('push')));
addEventListener('popstate', () => {
  fillForm(readState(location.hash));
  void show();
});
void show();

function update(way: 'push' | 'replace'): void {
  const fragment = writeState(formState());
  if (fragment === location.hash.replace(/^#/, '')) return;
  history[`${way}State`](null, '', fragment ? `#${fragment}` : location.pathname);
  void show();
}

function formState(): FinderState {
  const data = new FormData(form);
  const parameters = new URLSearchParams();
  for (const key of new Set(data.keys())) parameters.set(key, data.getAll(key).join(','));
  return readState(parameters.toString());
}

function fillForm(state: FinderState): void {
  const parameters = new URLSearchParams(writeState(state));
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = (parameters.get(field.name) ?? '').split(',').includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = parameters.get(field.name) ?? '';
  }
  const more = form.querySelector('details');
  if (more && (state.age !== null || state.care.length > 0 || state.words)) more.open = true;
}

async function show(): Promise<void> {
  const state = readState(location.hash);
  const mine = (turn += 1);
  if (!writeState(state)) {
    finder.dataset['finderState'] = 'idle';
    results.replaceChildren();
    status.textContent = '';
    return;
  }
  finder.dataset['finderState'] = 'loading';
  status.textContent = words.loading;
  try {
    const place = state.place ? placeOf(state.place, await load<Place[]>('gegevens/plaatsen.json'), fold) : null;
    const parts = [NATIONWIDE, ...(place ? [place.region] : [])];
    const directory = await Promise.all(parts.map((part) => load<DirectoryPart>(`gegevens/sociale-kaart/${part}.json`)));
    const services = directory.flatMap((part) => part.services.map(unpackService));
    const named = state.words ? await namedBy(state.words, parts) : null;
    if (mine !== turn) return;
    const today = [deviceDay(), ...directory.map((part) => part.today)].sort().at(-1) as string;
    const { need, group, age, care } = state;
    const situation = { municipality: place?.slug ?? null, need, group, age, care, hasAssessment: null };
    // Where no place is known, what is tied to no place or to the whole country is what can be said.
    const found = matchServices(named ? services.filter((service) => named.has(service.id)) : services, situation, today);
    render(found, state, place, today);
  } catch {
    if (mine !== turn) return;
    finder.dataset['finderState'] = 'error';
    status.textContent = words.error;
    results.replaceChildren();
  }
}

/** The records that have all the words, by the directory's own index. */
async function namedBy(typed: string, parts: string[]): Promise<Set<string>> {
  const { openDirectory } = await import('../search/directory.ts');
  const indexes = await Promise.all(parts.map((part) => load<Parameters<typeof openDirectory>[0]>(directoryFile(part))));
  return new Set(indexes.flatMap((part) => openDirectory(part).findAll(typed)));
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

function render(found: MatchResult<FinderService>, state: FinderState, place: Place | null, today: string): void {
  const { respite, support, unfit, closed } = found;
  const asked = { place: place?.name ?? null, need: state.need, group: state.group, age: state.age };
  const card = (match: ServiceMatch<FinderService>, isHit: boolean) => cardOf(match, asked, today, isHit);
  const part = (title: string, matches: ServiceMatch<FinderService>[]) => matches.length > 0 && element('section', { class: 'finder-part' }, element('h2', {}, title), element('ol', {}, ...matches.map((match) => card(match, true))));
  const folded = (title: string, items: HTMLLIElement[]) => items.length > 0 && element('details', {}, element('summary', {}, title), element('ul', {}, ...items));
  const lines = [part(words.respite, respite), part(words.support, support), folded(words.unfit(unfit.length), unfit.map((match) => card(match, false))), folded(words.closed(closed.length), closed.map(closedLine))];
  const isEmpty = respite.length + support.length === 0;
  results.replaceChildren(...[isEmpty && element('p', { class: 'search-note' }, words.empty), ...lines].filter((line) => line instanceof Node));
  const where = place ? words.placeKnown(place.name) : state.place ? words.placeUnknown(state.place) : words.placeNone;
  status.textContent = `${where} ${words.counted(respite.length, support.length)}`;
  finder.dataset['finderState'] = isEmpty ? 'empty' : 'ready';
}

function cardOf(match: ServiceMatch<FinderService>, asked: Parameters<typeof wordsOfReason>[2], today: string, isHit: boolean): HTMLLIElement {
  const { service, reasons, notes, freshness } = match;
  const nationwide = service.serviceArea?.nationwide ?? false;
  const [phone] = service.phones;
  const shown = shownStatus(service, today);
  return element(
    'li',
    { class: 'service-card', ...(isHit && { 'data-service-id': service.id }) },
    element('p', { class: 'service-card-title' }, element('a', { href: addressOf(service.path) }, service.title)),
    element('p', { class: 'service-card-facts' }, typesInWords(service.types), service.organizationTitle && service.organizationTitle !== service.title && ` · ${service.organizationTitle}`, ...notes.map((note) => ` · ${MATCH_NOTE_WORDS[note]}`)),
    reasons.length > 0 && element('ul', { class: 'match-reasons' }, ...reasons.map(({ criterion, answer }) => element('li', { 'data-match-reason': criterion, 'data-answer': answer }, wordsOfReason(criterion, answer, asked, nationwide)))),
    phone &&
      element(
        'p',
        { class: 'phone' },
        element('a', { class: 'phone-number', href: `tel:${phone.number.replace(/[^\d+]/g, '')}` }, phone.number),
        ' ',
        element('span', { class: 'phone-for' }, phone.purpose && `${phone.purpose}; `, phone.callers.length > 0 ? `${listInWords(phone.callers.map((caller) => CALLER_NAMES[caller]))} ${SERVICE_LIST_WORDS.mayCall}` : SERVICE_LIST_WORDS.unknownCallers),
      ),
    element(
      'p',
      { class: 'service-card-status' },
      element('span', { class: 'freshness', 'data-freshness': freshness }, RECORD_FRESHNESS[freshnessOfRecord(service, today).freshness]),
      shown !== 'unknown' && shown !== 'active' && element('span', { class: 'status' }, ` ${STATUS_WORDS[shown].label}`),
    ),
  );
}

function closedLine(service: FinderService): HTMLLIElement {
  return element('li', {}, element('a', { href: addressOf(service.path) }, service.title), ` ${STATUS_WORDS[service.status.value].label}`);
}

function addressOf(path: string): string {
  return base + path.slice(1);
}
