import { OFFLINE_WORDS as words, wordsOfSize } from '../i18n/offline.ts';
import { element } from './dom.ts';

/**
 * Keeps the handbook on the device once the page is done, and says what is true of it: quietly, at the foot of the page, and on the page
 * about being offline beside its button. Nothing starts where the reader saves data.
 */
interface State {
  edition: string;
  day: string;
  isReady: boolean;
  hasAll: boolean;
  /** Whether all was asked for, of this edition or of the one before. */
  wantsAll: boolean;
}

const LET_THE_PAGE_FINISH = 3_000;
const base = document.querySelector<HTMLAnchorElement>('.site-name')?.pathname ?? '/';
const note = element('p', { class: 'offline-note fine-print', role: 'status', 'data-offline-note': '' });
const page = document.querySelector<HTMLElement>('[data-offline-page]');
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
let isTaking = false;
/** Whether another tab took a new edition: this page is of the one before, whatever the worker says of itself. */
let isReplaced = false;

if (import.meta.env.PROD) {
  (page?.querySelector('[data-offline-state]') ?? document.body).append(note);
  if ('serviceWorker' in navigator) void begin(navigator.serviceWorker);
  else say(words.unsupported, page !== null);
}

async function begin(container: ServiceWorkerContainer): Promise<void> {
  const known = await container.getRegistration(base).catch(() => undefined);
  container.addEventListener('controllerchange', () => {
    if (isTaking) return location.reload();
    isReplaced = true;
    offer(words.replaced, words.reload, () => location.reload());
  });
  addEventListener('offline', () => void showState(known));
  if (known) watch(known);
  else if (page) say(words.none, true);
  showPage(known);
  if (savesData && !known) return;
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  setTimeout(() => void register(), LET_THE_PAGE_FINISH);
}

async function register(): Promise<void> {
  try {
    watch(await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }));
  } catch {
    // Without a connection the worker that is there goes on; where there is none, the reader should know.
    if (!(await navigator.serviceWorker.getRegistration(base))?.active) say(words.failed, true);
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  void showState(registration);
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !registration.active) say(words.failed, true);
      else void showState(registration);
    });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

async function showState(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (!registration || isReplaced) return;
  const { active, waiting, installing } = registration;
  if (active && waiting) {
    offer(words.update, words.take, () => take(waiting));
    return void keepRest(waiting, await ask<State>(waiting, 'stand'));
  }
  const state = active && (await ask<State>(active, 'stand'));
  if (isReplaced) return;
  if (active && state?.isReady) {
    say(`${navigator.onLine ? words.ready(state.day) : words.offline(state.day)} ${state.hasAll ? words.keptAll : state.wantsAll ? words.restBehind : ''}`.trim(), true);
    showPage(registration, state);
    if (await keepRest(active, state)) void showState(registration);
  } else if (installing) say(words.busy, page !== null);
}

function take(waiting: ServiceWorker): void {
  isTaking = true;
  waiting.postMessage('neem-over');
}

/**
 * Who once chose to keep all keeps all of a new edition too: whole or not at all, and not where the reader saves data.
 * @returns whether it was done now
 */
async function keepRest(worker: ServiceWorker, state: State | null): Promise<boolean> {
  if (!state?.wantsAll || state.hasAll || savesData || !navigator.onLine) return false;
  return (await ask<boolean>(worker, 'bewaar-alles')) === true;
}

function showPage(registration: ServiceWorkerRegistration | undefined, state?: State): void {
  if (!page) return;
  const button = page.querySelector<HTMLButtonElement>('[data-offline-keep]');
  const forget = page.querySelector<HTMLButtonElement>('[data-offline-forget]');
  const size = (name: 'unasked' | 'all') => wordsOfSize(Number(page.dataset[name]));
  if (!button || !forget || !page.dataset['all']) return;
  button.hidden = state?.hasAll === true || (registration !== undefined && !state);
  button.textContent = state ? words.keepAll(size('all')) : words.keep(size('unasked'));
  button.onclick = () => void (state && registration?.active ? keepAll(registration, registration.active, button) : register());
  forget.hidden = state?.wantsAll !== true;
  forget.onclick = () => void (registration?.active && ask(registration.active, 'vergeet-alles').then(() => showState(registration)));
}

async function keepAll(registration: ServiceWorkerRegistration, worker: ServiceWorker, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  say(words.busy, true);
  const isKept = await ask<boolean>(worker, 'bewaar-alles');
  button.disabled = false;
  if (isKept) await showState(registration);
  else say(words.keepAllFailed, true);
}

function ask<T>(worker: ServiceWorker, question: string): Promise<T | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<T | null>) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}

function say(sentence: string, isWorthSaying: boolean): void {
  if (isWorthSaying) note.replaceChildren(sentence, ' ', page ? '' : element('a', { href: `${base}offline/` }, words.more));
}

function offer(sentence: string, label: string, act: () => void): void {
  const button = element('button', { type: 'button', class: 'button-quiet' }, label);
  button.addEventListener('click', act);
  note.replaceChildren(sentence, ' ', button);
}
