import { KIND_WORDS } from '../i18n/kinds.ts';
import { SEARCH_WORDS as words } from '../i18n/search.ts';
import { type Directory, openDirectory } from '../search/directory.ts';
import type { DirectoryIndexPart } from '../search/directory-index.ts';
import { directoryFile, NATIONWIDE, PAGEFIND_DIR } from '../search/files.ts';
import { type PagefindEngine, startPagefind, type Stretch } from '../search/handbook.ts';
import { type Hit, search } from '../search/search.ts';
import { element, fetchJson, required } from './dom.ts';

/** The search page: what is typed stands in the fragment of the address and nowhere else. */
const page = required<HTMLElement>('[data-search]');
const box = required<HTMLFormElement>('[data-search-box]', page);
const input = required<HTMLInputElement>('input', box);
const status = required<HTMLElement>('[data-search-status]', page);
const list = required<HTMLElement>('[data-search-results]', page);
const base = page.dataset['base'] ?? '/';

let handbook: Promise<PagefindEngine> | undefined;
let directory: Promise<Directory[]> | undefined;
let turn = 0;

moveToFragment();
page.hidden = false;
input.value = queryInAddress();
input.addEventListener('focus', () => void load());
input.addEventListener('input', () => {
  remember(input.value);
  void show();
});
box.addEventListener('submit', (event) => {
  event.preventDefault();
  remember(input.value);
  void show();
});
addEventListener('popstate', () => {
  input.value = queryInAddress();
  void show();
});
void show();

/** A query from elsewhere leaves the address before anything is asked for. */
function moveToFragment(): void {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) history.replaceState(null, '', asked ? `${location.pathname}#q=${encodeURIComponent(asked)}` : location.pathname);
}

function queryInAddress(): string {
  return (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, 500);
}

function remember(query: string): void {
  history.replaceState(null, '', query.trim() ? `#q=${encodeURIComponent(query.trim())}` : location.pathname);
}

async function load() {
  const address = new URL(`${base}${PAGEFIND_DIR}`, location.href).href;
  handbook ??= startPagefind(() => import(/* @vite-ignore */ `${address}pagefind.js`), address);
  directory ??= Promise.all([NATIONWIDE, ...(page.dataset['regions'] ?? '').split(' ').filter(Boolean)].map(async (part) => openDirectory(await fetchJson<DirectoryIndexPart>(base + directoryFile(part)))));
  handbook.catch(() => (handbook = undefined));
  directory.catch(() => (directory = undefined));
  const [pages, records] = await Promise.all([handbook, directory]);
  return { handbook: pages, directory: records };
}

async function show(): Promise<void> {
  const query = queryInAddress();
  const mine = (turn += 1);
  document.title = document.title.replace(/^.*?(?= · )/, query ? `${query.slice(0, 60)} - ${words.title}` : words.title);
  if (!query.trim()) {
    list.replaceChildren();
    return say('idle', '');
  }
  say('loading', words.loading);
  try {
    const { hits, tried } = await search(query, await load());
    if (mine !== turn) return;
    list.replaceChildren(hits.length === 0 ? element('p', { class: 'search-note' }, words.tried(tried)) : element('ol', { class: 'search-hits' }, ...hits.map(lineOf)));
    say(hits.length === 0 ? 'empty' : 'ready', hits.length === 0 ? words.empty(query) : words.counted(hits.length, query));
  } catch {
    if (mine !== turn) return;
    list.replaceChildren();
    say('error', words.error);
  }
}

function say(state: 'idle' | 'loading' | 'ready' | 'empty' | 'error', sentence: string): void {
  page.dataset['searchState'] = state;
  status.textContent = sentence;
}

function lineOf(hit: Hit): HTMLLIElement {
  return element(
    'li',
    { class: 'search-hit', 'data-result-id': hit.id, 'data-result-kind': hit.kind },
    element('p', { class: 'kind' }, KIND_WORDS[hit.kind].one),
    element('h2', { class: 'search-hit-title' }, element('a', { href: addressOf(hit.path) }, hit.title)),
    element('p', {}, ...hit.stretches.map(marked)),
    hit.section && element('p', { class: 'search-hit-section' }, element('a', { href: `${addressOf(hit.path)}#${hit.section.id}` }, words.section(hit.section.title))),
  );
}

function marked({ text, isMatch }: Stretch): Node | string {
  return isMatch ? element('mark', {}, text) : text;
}

function addressOf(path: string): string {
  return base + path.replace(/^\//, '');
}
