import { addItem, type HandoverItem, identityOf, MOST_ITEMS, plain, removeItem } from '../domain/handover.ts';
import { LIST_WORDS as words } from '../i18n/list.ts';
import { element } from './dom.ts';
import { readList, writeList } from './list-store.ts';
import { LISTED, UNREAD } from './listed-lines.ts';

/**
 * A small plus at the end of every service, step and sentence that puts it on the list to leave behind. Where the first one stands the
 * page says what it does; the one that was tapped last shows the way to the list, and the header counts what is on it.
 */
const main = document.querySelector('main');
const base = document.querySelector<HTMLAnchorElement>('.site-name')?.pathname ?? '/';
const status = element('p', { class: 'visually-hidden', role: 'status' });
const hint = part('p', 'list-hint', words.hintBefore, element('span', { class: 'list-plus' }, '+'), words.hintAfter);
const toList = part('a', 'list-go');
const buttons = new Map<HTMLButtonElement, HandoverItem>();
const places = new WeakSet<HTMLElement>();
toList.href = `${base}meegeeflijst/`;

// The list's own page has none, and what is written for editors is nothing to leave with a carer.
if (main && !main.hasAttribute('data-list-page') && main.dataset['entryKind'] !== 'redactie') {
  addButtons(main);
  document.body.append(status);
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node instanceof HTMLElement && !node.closest('[data-list-part]'));
    for (const node of added) addButtons(node as HTMLElement);
  }).observe(main, { childList: true, subtree: true });
  main.addEventListener('toggle', explain, true);
}
addEventListener('handover-list', show);
addEventListener('pageshow', show);
show();

/** An element of this script's own, which is no part of what the page says. */
function part<K extends 'p' | 'a' | 'button'>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  return element(name, { class: className, 'data-list-part': '' }, ...children);
}

function addButtons(within: HTMLElement): void {
  const find = (selector: string) => [...(within.matches(selector) ? [within] : []), ...within.querySelectorAll<HTMLElement>(selector)];
  for (const card of find('.service-card')) addButton(card, serviceOf(card), card.querySelector('.service-card-title'));
  for (const kind of ['step', 'sentence'] as const) for (const line of find(LISTED[kind])) addButton(line, textOf(line, kind), line.querySelector<HTMLElement>(':scope > p') ?? line);
  if (main?.dataset['entryKind'] === 'voorzieningen') for (const step of find('.first-step')) addButton(step, pageItem(), step, 'list-add-wide');
  explain();
}

/** The plus stands behind the words: in a title, in a paragraph, or at the end of a line, where it stays beside its last word. */
function addButton(place: HTMLElement, item: HandoverItem | null, host: HTMLElement | null, shape = ''): void {
  if (!item || !host || places.has(place) || place.closest('template')) return;
  places.add(place);
  const button = part('button', `list-add ${shape}`.trim(), element('span', { class: 'list-plus', 'aria-hidden': 'true' }), element('span', { class: 'list-words' }));
  button.type = 'button';
  button.addEventListener('click', () => toggle(item, button));
  if (!shape && !host.matches('.service-card-title')) endOfWords(host).append('\u00a0', button);
  else host.append(button);
  buttons.set(button, item);
  showButton(button, item, readList());
}

/** The last word of a line's own words, where it is one, in a box that does not break; what follows as a block of its own is no part of them. */
function endOfWords(line: HTMLElement): HTMLElement {
  const block = line.querySelector(':scope > :is(ul, ol, div)');
  const last = block ? block.previousSibling : line.lastChild;
  // A full stop after a link is no word of its own: it stays where it is, and the plus in a box that does not break before it.
  const word = last instanceof Text ? last.data.search(/(?<=\s)\S+\s*$/) : -1;
  const box = element('span', { class: word > 0 ? 'list-end list-end-word' : 'list-end' });
  if (last instanceof Text && word > 0) {
    const tail = last.splitText(word);
    tail.data = tail.data.trimEnd();
    box.append(tail);
  }
  line.insertBefore(box, block);
  return box;
}

function serviceOf(card: HTMLElement): HandoverItem | null {
  const link = card.querySelector<HTMLAnchorElement>('.service-card-title a');
  const path = link && `/${link.pathname.slice(base.length)}`;
  return link && path?.startsWith('/voorzieningen/') ? { kind: 'service', path, title: plain(link.textContent) } : null;
}

function pageItem(): HandoverItem & { kind: 'service' } {
  return { kind: 'service', path: `/${location.pathname.slice(base.length)}`, title: plain(document.querySelector('h1')?.textContent ?? '') };
}

function textOf(line: HTMLElement, kind: 'step' | 'sentence'): HandoverItem {
  const copy = line.cloneNode(true) as HTMLElement;
  for (const unread of copy.querySelectorAll(UNREAD)) unread.remove();
  return { ...pageItem(), kind, text: plain(copy.textContent) };
}

/** Says what the plus does above the first one in sight, or where its section has a place for that, unless that is said in sight already. */
function explain(): void {
  if (hint.isConnected && hint.checkVisibility()) return;
  const first = [...buttons.keys()].filter((button) => button.isConnected && button.checkVisibility() && !button.matches('.list-add-wide')).sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
  const place = first?.closest('section')?.querySelector('[data-list-hint]');
  if (place) place.append(hint);
  else (first?.closest('.steps, .say-it, .service-list') ?? first?.closest('ul, ol'))?.before(hint);
}

function toggle(item: HandoverItem, button: HTMLButtonElement): void {
  const before = readList();
  const isOn = isListed(item, before);
  if (!isOn && before.length >= MOST_ITEMS) return void (status.textContent = words.full);
  const after = isOn ? removeItem(before, item) : addItem(before, item);
  const isKept = writeList(after);
  status.textContent = `${isOn ? words.didRemove(after.length) : words.didAdd(after.length)}${isKept ? '' : ` ${words.notKept}`}`;
  if (isOn) toList.remove();
  else button.after(toList);
}

function show(): void {
  const list = readList();
  for (const [button, item] of buttons) {
    if (button.isConnected) showButton(button, item, list);
    else buttons.delete(button);
  }
  toList.textContent = words.toList(list.length);
  const row = document.querySelector('.site-header-row');
  const known = row?.querySelector<HTMLAnchorElement>('.list-link');
  if (list.length === 0) {
    toList.remove();
    return known?.remove();
  }
  const link = known ?? element('a', { class: 'list-link', href: toList.href });
  link.setAttribute('aria-label', words.link(list.length));
  link.replaceChildren(element('span', {}, words.linkLong), element('span', {}, words.linkShort(list.length)));
  if (!known) row?.append(link);
}

function showButton(button: HTMLButtonElement, item: HandoverItem, list: HandoverItem[]): void {
  const isOn = isListed(item, list);
  const name = 'text' in item ? item.text.slice(0, 60) : item.title;
  const [plus, text] = button.children as unknown as [HTMLElement, HTMLElement];
  button.setAttribute('aria-label', isOn ? words.removeOf(name) : words.addOf(name));
  plus.textContent = isOn ? '' : '+';
  text.textContent = isOn ? words.on : button.matches('.list-add-wide') ? words.add : '';
  button.dataset['on'] = String(isOn);
}

function isListed(item: HandoverItem, list: readonly HandoverItem[]): boolean {
  return list.some((other) => identityOf(other) === identityOf(item));
}
