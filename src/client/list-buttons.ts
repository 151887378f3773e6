import { addItem, type HandoverItem, identityOf, LISTED, MOST_ITEMS, plain, removeItem, UNREAD } from '../domain/handover.ts';
import { LIST_WORDS as words } from '../i18n/list.ts';
import { element } from './dom.ts';
import { readList, writeList } from './list-store.ts';

/** A small button beside every service, step and sentence that puts it on the list to leave behind; the header counts what is on it. */
const main = document.querySelector('main');
const base = document.querySelector<HTMLAnchorElement>('.site-name')?.pathname ?? '/';
const status = element('p', { class: 'visually-hidden', role: 'status' });
const buttons = new Map<HTMLButtonElement, HandoverItem>();

if (main && !main.hasAttribute('data-list-page')) {
  addButtons(main);
  document.body.append(status);
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) if (node instanceof HTMLElement && !node.closest('.list-add')) addButtons(node);
  }).observe(main, { childList: true, subtree: true });
}
addEventListener('handover-list', show);
addEventListener('pageshow', show);
show();

function addButtons(within: HTMLElement): void {
  const find = (selector: string) => [...(within.matches(selector) ? [within] : []), ...within.querySelectorAll<HTMLElement>(selector)];
  for (const card of find('.service-card')) addButton(card, serviceOf(card));
  for (const kind of ['step', 'sentence'] as const) for (const line of find(LISTED[kind])) addButton(line, textOf(line, kind));
}

function addButton(place: HTMLElement, item: HandoverItem | null): void {
  if (!item || place.querySelector(':scope > .list-add') || place.closest('template')) return;
  const button = element('button', { type: 'button', class: 'list-add' });
  button.addEventListener('click', () => toggle(item));
  place.prepend(button);
  buttons.set(button, item);
  showButton(button, item, readList());
}

function serviceOf(card: HTMLElement): HandoverItem | null {
  const link = card.querySelector<HTMLAnchorElement>('.service-card-title a');
  const path = link && `/${link.pathname.slice(base.length)}`;
  return link && path?.startsWith('/voorzieningen/') ? { kind: 'service', path, title: plain(link.textContent) } : null;
}

function textOf(line: HTMLElement, kind: 'step' | 'sentence'): HandoverItem {
  const copy = line.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(UNREAD)) part.remove();
  return { kind, text: plain(copy.textContent), path: `/${location.pathname.slice(base.length)}`, title: plain(document.querySelector('h1')?.textContent ?? '') };
}

function toggle(item: HandoverItem): void {
  const before = readList();
  const isOn = before.some((other) => identityOf(other) === identityOf(item));
  if (!isOn && before.length >= MOST_ITEMS) return void (status.textContent = words.full);
  const after = isOn ? removeItem(before, item) : addItem(before, item);
  const isKept = writeList(after);
  status.textContent = `${isOn ? words.didRemove(after.length) : words.didAdd(after.length)}${isKept ? '' : ` ${words.notKept}`}`;
}

function show(): void {
  const list = readList();
  for (const [button, item] of buttons) {
    if (button.isConnected) showButton(button, item, list);
    else buttons.delete(button);
  }
  const row = document.querySelector('.site-header-row');
  const known = row?.querySelector<HTMLAnchorElement>('.list-link');
  if (list.length === 0) return known?.remove();
  const link = known ?? element('a', { class: 'list-link', href: `${base}meegeeflijst/` });
  link.textContent = words.link(list.length);
  if (!known) row?.append(link);
}

function showButton(button: HTMLButtonElement, item: HandoverItem, list: HandoverItem[]): void {
  const isOn = list.some((other) => identityOf(other) === identityOf(item));
  const name = 'text' in item ? item.text.slice(0, 60) : item.title;
  button.setAttribute('aria-label', isOn ? words.removeOf(name) : words.addOf(name));
  button.title = isOn ? words.added : words.add;
  button.dataset['on'] = String(isOn);
}
