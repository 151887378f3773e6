import { SLUG } from './slug.ts';

/** Something on the list that a nurse leaves behind. */
export type HandoverItem =
  /** A service, by the path of its page. */
  | { kind: 'service'; path: string; title: string }
  /** A step or a sentence of the handbook, with the page it stands on. */
  | { kind: 'step' | 'sentence'; text: string; path: string; title: string }
  /** A line of the nurse's own. */
  | { kind: 'own'; text: string };

/** What a shared link names; own lines are the sender's words and no one else's. */
export interface SharedList {
  /** Codes of services. */
  services: string[];
  /** Keys of steps and sentences. */
  texts: string[];
  own: string[];
}

/** A list is for two sheets of paper. */
export const MOST_ITEMS = 30;
export const MOST_OWN_LENGTH = 200;

/** The handbook's steps and sentences by their key, as a shared link finds them back: `[kind, text, number of its page]`. */
export interface HandoverTexts {
  pages: { path: string; title: string; code: string }[];
  texts: Record<string, ['step' | 'sentence', string, number]>;
}

const KEY = /^[0-9a-z]{1,14}$/;

/**
 * Puts an item on a list, at the end; what is on it already, what says nothing and what is one too many is left out.
 * @example addItem([], { kind: 'own', text: ' Sleutel bij buren ' }) // [{ kind: 'own', text: 'Sleutel bij buren' }]
 */
export function addItem(list: readonly HandoverItem[], item: HandoverItem): HandoverItem[] {
  const clean = item.kind === 'own' ? { ...item, text: plain(item.text).slice(0, MOST_OWN_LENGTH) } : item;
  if (clean.kind === 'own' && !clean.text) return [...list];
  if (list.length >= MOST_ITEMS || list.some((other) => identityOf(other) === identityOf(clean))) return [...list];
  return [...list, clean];
}

/** Takes an item off a list. */
export function removeItem(list: readonly HandoverItem[], item: HandoverItem): HandoverItem[] {
  return list.filter((other) => identityOf(other) !== identityOf(item));
}

/** What makes an item itself: two with the same identity are one. */
export function identityOf(item: HandoverItem): string {
  return item.kind === 'service' ? `service ${item.path}` : `${item.kind} ${plain(item.text)}`;
}

/**
 * A short key of a text: the same for the same words, whatever the white space; it changes when the text does.
 * @example keyOfText('Bel  de huisarts.') === keyOfText('Bel de huisarts.') // true
 */
export function keyOfText(text: string): string {
  const words = plain(text);
  return `${fnv(words, 0x811c9dc5).toString(36)}${fnv(words, 0x01000193).toString(36).slice(0, 4)}`;
}

/**
 * A list as a fragment, without its `#`; an empty list is an empty string.
 * @example encodeList({ services: ['dienst-de-brug'], texts: [], own: [] }) // 'diensten=dienst-de-brug'
 */
export function encodeList({ services, texts, own }: SharedList): string {
  return [
    services.length > 0 && `diensten=${services.join(',')}`,
    texts.length > 0 && `zinnen=${texts.join(',')}`,
    ...own.map((line) => `eigen=${encodeURIComponent(line)}`),
  ]
    .filter(Boolean)
    .join('&');
}

/**
 * Reads a fragment as a list; whatever is not a code, a key or a short line is left out.
 * @example decodeList('#diensten=dienst-de-brug,<b>').services // ['dienst-de-brug']
 */
export function decodeList(fragment: string): SharedList {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const named = (key: string, form: RegExp) => [...new Set((parameters.get(key) ?? '').split(',').filter((part) => form.test(part)))].slice(0, MOST_ITEMS);
  const own = parameters.getAll('eigen').map((line) => plain(line).slice(0, MOST_OWN_LENGTH)).filter(Boolean);
  return { services: named('diensten', SLUG), texts: named('zinnen', KEY), own: own.slice(0, MOST_ITEMS) };
}

/** Whether a shared list has anything on it. */
export function isEmptyList({ services, texts, own }: SharedList): boolean {
  return services.length + texts.length + own.length === 0;
}

/**
 * Reads a list as it was kept; what is not an item is left out, so that nothing odd on a device breaks the page.
 * @example readItems('[{"kind":"own","text":"a"},7]') // [{ kind: 'own', text: 'a' }]
 */
export function readItems(kept: string | null): HandoverItem[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(kept ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(parsed) ? parsed.filter(isItem).slice(0, MOST_ITEMS) : [];
}

function isItem(value: unknown): value is HandoverItem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, text, path, title } = value as Record<string, unknown>;
  if (kind === 'own') return typeof text === 'string';
  const hasPage = typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string';
  return kind === 'service' ? hasPage : (kind === 'step' || kind === 'sentence') && typeof text === 'string' && hasPage;
}

/** Words with single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** FNV-1a over UTF-16 code units: small, quick and the same everywhere. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
