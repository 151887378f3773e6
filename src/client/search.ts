import { KIND_WORDS } from '../i18n/kinds.ts';
import { SEARCH_WORDS as words, WHY_WORDS } from '../i18n/search.ts';
import { LEXICON_FILE } from '../search/files.ts';
import type { Stretch } from '../search/handbook.ts';
import { type Answer, type Engines, type Hit, search } from '../search/search.ts';
import { similarWords } from '../search/spelling.ts';
import { addressBelow, element, required } from './dom.ts';
import { loadEngines } from './search-engines.ts';
import { suggestWords } from './suggestions.ts';

/** The search page: what is typed stands in the fragment of the address and nowhere else. */
const page = required<HTMLElement>('[data-search]');
const box = required<HTMLFormElement>('[data-search-box]', page);
const input = required<HTMLInputElement>('input', box);
const status = required<HTMLElement>('[data-search-status]', page);
const list = required<HTMLElement>('[data-search-results]', page);
const danger = required<HTMLElement>('[data-search-danger]', page);
const nothing = required<HTMLElement>('[data-search-nothing]', page);
const base = page.dataset['base'] ?? '/';

const FIRST_SHOWN = 10;
const MORE = 20;

let engines: Promise<Engines> | undefined;
/** Only the last thing that was asked is shown. */
let turn = 0;
let isBusy = false;
let shown = FIRST_SHOWN;

moveToFragment();
page.hidden = false;
input.value = queryInAddress();
const suggestions = suggestWords(input, required<HTMLElement>('[data-search-suggestions]', box), status, () => asked());
input.addEventListener('focus', () => void load());
input.addEventListener('input', () => {
  asked();
  if (input.value.trim().length > 1) void load().then(({ lexicon }) => suggestions.update(lexicon));
});
box.addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  asked();
});
addEventListener('popstate', () => {
  input.value = queryInAddress();
  shown = FIRST_SHOWN;
  void show();
});
if (page.dataset['dev'] !== undefined) void sayOfWhichBuild();
void show();

/** A query from elsewhere leaves the address before anything is asked for. */
function moveToFragment(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) history.replaceState(null, '', query ? `${location.pathname}#q=${encodeURIComponent(query)}` : location.pathname);
}

function queryInAddress(): string {
  return (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, 500);
}

function asked(): void {
  const query = input.value.trim();
  if (query === queryInAddress()) return;
  history.replaceState(history.state, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
  shown = FIRST_SHOWN;
  void show();
}

async function load(): Promise<Engines> {
  engines ??= loadEngines(base, (page.dataset['regions'] ?? '').split(' ').filter(Boolean));
  engines.catch(() => (engines = undefined));
  return engines;
}

/** Searches for what stands in the address; what is typed meanwhile is searched next, what was overtaken is skipped. */
async function show(): Promise<void> {
  turn += 1;
  if (isBusy) return;
  isBusy = true;
  for (let mine = -1; mine !== turn; ) {
    mine = turn;
    await showOnce(queryInAddress(), () => mine === turn);
  }
  isBusy = false;
}

async function showOnce(query: string, isLast: () => boolean): Promise<void> {
  document.title = document.title.replace(/^.*?(?= · )/, () => (query ? `${query.slice(0, 60)} - ${words.title}` : words.title));
  if (query.trim().length === 0) {
    render([], []);
    return say('idle', '');
  }
  say('loading', list.childElementCount === 0 ? words.loading : status.textContent);
  try {
    const answer = await search(query, await load(), shown);
    if (isLast()) showAnswer(query, answer, await load());
  } catch {
    if (!isLast()) return;
    render([], []);
    say('error', words.error);
  }
}

function showAnswer(query: string, answer: Answer, { lexicon, places: municipalities }: Pick<Engines, 'lexicon' | 'places'>): void {
  const { hits, understood, also, count } = answer;
  const { corrections, places, redFlags, wanted, strangePostcode } = understood;
  const elsewhere = strangePostcode && words.strangePostcode(strangePostcode, municipalities.length);
  const notes = [
    hits.length > 0 && elsewhere !== null && element('p', {}, elsewhere),
    ...corrections.map(({ typed, meant }) => {
      const { before, word, after } = words.meant(meant, typed);
      return element('p', {}, before, element('a', { href: `#q=${encodeURIComponent(query.replace(new RegExp(escapeForPattern(typed), 'i'), meant))}` }, word), after);
    }),
    also.length > 0 && element('p', {}, words.also(also)),
    places.length > 0 && element('p', {}, words.inPlaces(places.map(({ name }) => name))),
  ];
  if (hits.length === 0) {
    const near = [...new Set(wanted.flatMap(({ typed }) => similarWords(typed, lexicon.words)))].slice(0, 6).map((word) => lexicon.shown[word] ?? word);
    const nearLine = near.length > 0 && element('p', {}, `${words.near}: `, ...near.flatMap((word, index) => [index > 0 ? ', ' : '', element('a', { href: `#q=${encodeURIComponent(word)}` }, word)]));
    render([element('p', {}, words.tried(wanted.flatMap(({ readings }) => readings.map(({ surface }) => surface)))), nearLine, ...notes], []);
    nothing.hidden = false;
    return say('empty', elsewhere ?? words.empty(query));
  }
  const more = count > hits.length && hits.length >= shown && element('button', { type: 'button', class: 'button-quiet' }, words.more);
  render([...notes], hits, more);
  danger.hidden = redFlags.length === 0;
  if (more)
    more.addEventListener('click', () => {
      const next = list.querySelectorAll('[data-result-id]').length;
      shown += MORE;
      void show().then(() => list.querySelectorAll<HTMLElement>('[data-result-id] a')[next]?.focus());
    });
  say('ready', words.counted(hits.length, count));
}

function render(notes: (HTMLElement | false)[], hits: readonly Hit[], more: HTMLElement | false = false): void {
  danger.hidden = nothing.hidden = true;
  const kept = notes.filter((note) => note !== false);
  list.replaceChildren(...(kept.length > 0 ? [element('div', { class: 'search-notes' }, ...kept)] : []), ...(hits.length > 0 ? [element('ol', { class: 'search-hits' }, ...hits.map(lineOf))] : []), ...(more ? [more] : []));
}

function say(state: 'idle' | 'loading' | 'ready' | 'empty' | 'error', sentence: string | null): void {
  page.dataset['searchState'] = state;
  if (status.textContent !== sentence) status.textContent = sentence;
}

function lineOf(hit: Hit): HTMLLIElement {
  const isMarked = hit.stretches.some(({ isMatch }) => isMatch);
  const reasons = hit.why.map((why) => (why === 'name' && isMarked ? null : WHY_WORDS[why])).filter((reason) => reason !== null);
  return element(
    'li',
    { class: 'search-hit', 'data-result-id': hit.id, 'data-result-kind': hit.kind },
    element('p', { class: 'kind' }, KIND_WORDS[hit.kind].one),
    element('h2', { class: 'search-hit-title' }, element('a', { href: addressBelow(base, hit.path) }, hit.title)),
    element('p', {}, ...hit.stretches.map(marked)),
    hit.section && element('p', { class: 'search-hit-section' }, element('a', { href: `${addressBelow(base, hit.path)}#${hit.section.id}` }, words.section(hit.section.title))),
    reasons.length > 0 && element('p', { class: 'search-hit-why fine-print' }, reasons.join(' ')),
  );
}

function marked({ text, isMatch }: Stretch): Node | string {
  return isMatch ? element('mark', {}, text) : text;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** While writing, the indexes are those of the last build. */
async function sayOfWhichBuild(): Promise<void> {
  const response = await fetch(base + LEXICON_FILE, { method: 'HEAD' }).catch(() => null);
  const moment = response?.ok ? response.headers.get('last-modified') : null;
  box.append(element('p', { class: 'search-hint', 'data-search-build': '' }, moment ? words.ofBuild(new Date(moment).toLocaleString('nl-NL')) : words.noBuild));
}
