import { MOST_ITEMS, MOST_OWN_LENGTH, plain } from './handover.ts';
import { SLUG } from './slug.ts';

/** What a shared link names; own lines are the sender's words and no one else's. */
export interface SharedList {
  /** Codes of services. */
  services: string[];
  /** Keys of steps and sentences. */
  texts: string[];
  own: string[];
}

/** The handbook's steps and sentences by their key, as a shared link finds them back: `[kind, text, number of its page]`. */
export interface HandoverTexts {
  pages: { path: string; title: string; code: string }[];
  texts: Record<string, ['step' | 'sentence', string, number]>;
}

const KEY = /^[0-9a-z]{1,14}$/;

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

/** FNV-1a over UTF-16 code units: small, quick and the same everywhere. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
