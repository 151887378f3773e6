import { addItem, type HandoverItem, removeItem } from '../domain/handover.ts';
import { decodeList, encodeList, type HandoverTexts, isEmptyList, keyOfText, type SharedList } from '../domain/handover-link.ts';
import type { HandoverService } from '../domain/handover-service.ts';
import { SERVICE_LIST_WORDS } from '../i18n/components.ts';
import { listInWords } from '../i18n/dates.ts';
import { LIST_WORDS } from '../i18n/list.ts';
import { LIST_PAGE_WORDS as words } from '../i18n/list-page.ts';
import { answeredAt, CALLER_NAMES, whoMayCall } from '../i18n/service.ts';
import { addressBelow, deviceDay, element, fetchJson, required } from './dom.ts';
import { isTapped } from '../domain/who-to-call.ts';
import { isKept, keepOnDevice, readList, writeList } from './list-store.ts';
import { phoneNumber, siteLink } from './phone-number.ts';

/** The list's own page: shows, prints and shares what was put on it, or shows a list that came in a link. */
const page = required<HTMLElement>('[data-list-page]');
const base = page.dataset['base'] ?? '/';
const publicAddress = page.dataset['public'] ?? null;
const status = required<HTMLElement>('[data-list-status]', page);
const keep = required<HTMLInputElement>('[data-list-keep]', page);
const shareOwn = required<HTMLInputElement>('[data-list-share-own]', page);
const linkBox = required<HTMLElement>('[data-list-link]', page);

const NO_TEXTS: HandoverTexts = { pages: [], texts: {} };

let services: Promise<HandoverService[]> | undefined;
let texts: Promise<HandoverTexts> | undefined;
/** A list that came in a link and is not (yet) the reader's own. */
let received: HandoverItem[] | null = null;
let turn = 0;

required<HTMLElement>('[data-list]', page).hidden = false;
keep.checked = isKept();
// Some browsers bring a form back as it was left; own lines never go along unasked.
shareOwn.checked = false;
required('[data-list-print]', page).addEventListener('click', () => window.print());
required('[data-list-clear]', page).addEventListener('click', () => remove([], words.cleared));
required('[data-list-take]', page).addEventListener('click', takeOver);
required('[data-list-share]', page).addEventListener('click', () => void share());
required('[data-list-own]', page).addEventListener('submit', addOwn);
keep.addEventListener('change', () => {
  if (!keepOnDevice(keep.checked)) {
    keep.checked = false;
    status.textContent = LIST_WORDS.notKept;
  }
});
addEventListener('hashchange', () => void open());
void open();

async function open(): Promise<void> {
  const shared = decodeList(location.hash);
  received = null;
  if (!isEmptyList(shared)) await receive(shared);
  await render();
}

async function receive(shared: SharedList): Promise<void> {
  status.textContent = words.loading;
  try {
    const [known, { pages, texts: sentences }] = await Promise.all([shared.services.length > 0 ? getServices() : [], shared.texts.length > 0 ? getTexts() : NO_TEXTS]);
    const items: HandoverItem[] = [
      ...shared.services.flatMap((code) => known.filter((service) => service.code === code).map(({ path, title }): HandoverItem => ({ kind: 'service', path, title }))),
      ...shared.texts.flatMap((key): HandoverItem[] => {
        const [kind, text, number] = sentences[key] ?? [];
        const source = pages[number ?? -1];
        return kind && text && source ? [{ kind, text, path: source.path, title: source.title }] : [];
      }),
      ...shared.own.map((text): HandoverItem => ({ kind: 'own', text })),
    ];
    const lost = shared.services.length + shared.texts.length + shared.own.length - items.length;
    received = items;
    status.textContent = lost > 0 ? words.gone(lost) : '';
  } catch {
    status.textContent = words.failed;
  }
}

async function render(): Promise<void> {
  const list = received ?? readList();
  const mine = (turn += 1);
  required<HTMLElement>('[data-list-received]', page).hidden = received === null;
  required<HTMLElement>('[data-list-empty]', page).hidden = list.length > 0 || received !== null;
  required<HTMLElement>('[data-list-sheet]', page).hidden = list.length === 0;
  for (const tools of page.querySelectorAll<HTMLElement>('[data-list-top], [data-list-tools]')) tools.hidden = list.length === 0;
  required<HTMLElement>('[data-list-own]', page).hidden = received !== null;
  const hasOwn = list.some((item) => item.kind === 'own');
  required<HTMLElement>('[data-list-share-own-choice]', page).hidden = !hasOwn;
  required<HTMLElement>('[data-list-share-warning]', page).hidden = !hasOwn;
  linkBox.hidden = true;
  required('[data-list-made]', page).textContent = words.made(deviceDay());
  const known = list.some((item) => item.kind === 'service') ? await getServices().catch(() => null) : [];
  const codes = publicAddress === null ? null : await codesOf(list, known ?? []);
  if (mine !== turn) return;
  if (known === null) status.textContent = words.failed;
  const groups = (['service', 'step', 'sentence', 'own'] as const).map((kind) => ({ kind, items: list.filter((item) => item.kind === kind) })).filter(({ items }) => items.length > 0);
  // One code on paper per page is enough, at the first line that comes from it.
  const firstOf = new Map([...list].reverse().flatMap((item) => ('path' in item && codes?.has(item.path) ? [[codes.get(item.path), item] as const] : [])));
  const codeAt = (item: HandoverItem) => [...firstOf].find(([, first]) => first === item)?.[0];
  const sectionsOf = (wanted: readonly HandoverItem['kind'][]) =>
    Promise.all(
      groups
        .filter(({ kind }) => wanted.includes(kind))
        .map(async ({ kind, items }) => element('section', {}, element('h3', {}, words.groups[kind]), element('ul', { class: 'handover-items' }, ...(await Promise.all(items.map((item) => lineOf(item, known ?? [], codeAt(item))))))) ),
    );
  const [toLeave, yours] = await Promise.all([sectionsOf(['service', 'own']), sectionsOf(['step', 'sentence'])]);
  const ownSheet = element('div', { class: 'handover-yours' }, element('h2', {}, words.yours), element('p', { class: 'fine-print' }, words.yoursHint), ...yours);
  if (mine === turn) required('[data-list-items]', page).replaceChildren(...toLeave, ...(yours.length > 0 ? [ownSheet] : []));
}

async function lineOf(item: HandoverItem, known: HandoverService[], code: string | undefined): Promise<HTMLLIElement> {
  const service = item.kind === 'service' ? known.find(({ path }) => path === item.path) : undefined;
  const removal = element('button', { type: 'button', class: 'button-plain handover-remove', 'aria-label': `${words.remove}: ${'text' in item ? item.text : item.title}` }, words.remove);
  removal.addEventListener('click', () => remove(removeItem(readList(), item), words.removed));
  return element(
    'li',
    { 'data-list-item': item.kind },
    element('div', { class: 'handover-words' }, ...(item.kind === 'service' ? wordsOfService(item.title, service) : [element('p', {}, item.text)]), 'path' in item && sourceOf(item)),
    code && (await shortAddressOf(code)),
    received === null && removal,
  );
}

function wordsOfService(title: string, service: HandoverService | undefined): HTMLElement[] {
  const isClosed = service?.status === 'stopped' || service?.status === 'temporarily-closed';
  // Printed from an old edition, a check may have lapsed since.
  const isSure = Boolean(service?.sureUntil && deviceDay() <= service.sureUntil);
  const organization = service?.organization && service.organization !== title ? ` (${service.organization})` : '';
  return [
    element('p', { class: 'handover-title' }, `${title}${organization}`),
    ...(service?.phones ?? []).map(({ number, callers, purpose }) => {
      return element('p', { class: 'handover-call' }, phoneNumber({ number, callers }), element('span', {}, `${purpose ? `${purpose}; ` : ''}${whoMayCall(callers)}`));
    }),
    ...(service?.hours ? [element('p', {}, answeredAt(service.hours))] : []),
    ...(service && service.phones.length === 0 ? [service.website ? element('p', { class: 'handover-call' }, siteLink(service.website)) : element('p', {}, SERVICE_LIST_WORDS.noPhone)] : []),
    ...(service?.firstStep ? [element('p', {}, `${words.firstStep}: ${service.firstStep}`)] : []),
    ...(service && service.applicants.length > 0 ? [element('p', {}, `${words.applicants}: ${listInWords(service.applicants.map((caller) => CALLER_NAMES[caller]))}.`)] : []),
    ...(isClosed ? [element('p', {}, words.closed)] : isSure ? [] : [element('p', { class: 'fine-print' }, service?.phones.some(isTapped) ? words.unchecked : words.uncheckedAsk)]),
  ];
}

function sourceOf(item: { path: string; title: string; kind: string }): HTMLElement | null {
  return item.kind === 'service' ? null : element('p', { class: 'fine-print' }, `${words.source}: `, element('a', { href: addressBelow(base, item.path) }, item.title));
}

/** The short public address with its QR code; only where this edition has a public address. */
async function shortAddressOf(code: string): Promise<HTMLElement> {
  const address = `${publicAddress}p/${code}/`;
  const { generate } = await import('lean-qr');
  const qr = generate(address);
  let path = '';
  for (let y = 0; y < qr.size; y += 1) for (let x = 0; x < qr.size; x += 1) if (qr.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: `-4 -4 ${qr.size + 8} ${qr.size + 8}`, class: 'handover-qr', 'aria-hidden': 'true' })) svg.setAttribute(key, value);
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return element('div', { class: 'handover-address' }, svg, element('p', { class: 'fine-print' }, address.replace(/^https?:\/\//, '')));
}

async function codesOf(list: HandoverItem[], known: HandoverService[]): Promise<Map<string, string>> {
  const codes = new Map(known.map(({ path, code }) => [path, code]));
  if (!list.some((item) => item.kind === 'step' || item.kind === 'sentence')) return codes;
  const { pages } = await getTexts().catch(() => NO_TEXTS);
  for (const { path, code } of pages) if (code) codes.set(path, code);
  return codes;
}

async function share(): Promise<void> {
  const list = received ?? readList();
  const known = list.some((item) => item.kind === 'service') ? await getServices().catch(() => []) : [];
  const shared: SharedList = {
    services: list.flatMap((item) => (item.kind === 'service' ? (known.find(({ path }) => path === item.path)?.code ?? []) : [])),
    texts: list.flatMap((item) => (item.kind === 'step' || item.kind === 'sentence' ? keyOfText(item.text) : [])),
    own: shareOwn.checked ? list.flatMap((item) => (item.kind === 'own' ? item.text : [])) : [],
  };
  const address = new URL(`${base}meegeeflijst/`, location.href);
  address.hash = encodeList(shared);
  const field = required<HTMLInputElement>('input', linkBox);
  field.value = address.href;
  linkBox.hidden = false;
  status.textContent = await navigator.clipboard.writeText(address.href).then(
    () => words.copied,
    () => words.copyFailed,
  );
}

function takeOver(): void {
  const list = (received ?? []).reduce<HandoverItem[]>(addItem, readList());
  history.replaceState(null, '', location.pathname);
  received = null;
  change(list, '');
}

function addOwn(event: Event): void {
  event.preventDefault();
  const input = required<HTMLInputElement>('#eigen', page);
  change(addItem(readList(), { kind: 'own', text: input.value }), '');
  input.value = '';
}

/** Takes from the list what can be put back as long as the page stays. */
function remove(list: HandoverItem[], said: string): void {
  const [before, wasKept] = [readList(), isKept()];
  const undo = element('button', { type: 'button', class: 'button-quiet' }, words.undo);
  undo.addEventListener('click', () => {
    change(before, words.restored);
    if (wasKept) keep.checked = keepOnDevice(true);
  });
  change(list, said);
  status.append(' ', undo);
  // What was pressed goes; the way back is where one was.
  undo.focus();
}

function change(list: HandoverItem[], said: string): void {
  status.textContent = writeList(list) ? said : LIST_WORDS.notKept;
  keep.checked = isKept();
  void render();
}

function getServices(): Promise<HandoverService[]> {
  services ??= fetchJson<HandoverService[]>(`${base}gegevens/meegeven/voorzieningen.json`);
  services.catch(() => (services = undefined));
  return services;
}

function getTexts(): Promise<HandoverTexts> {
  texts ??= fetchJson<HandoverTexts>(`${base}gegevens/meegeven/zinnen.json`);
  texts.catch(() => (texts = undefined));
  return texts;
}
