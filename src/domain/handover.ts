/** Something on the list that a nurse leaves behind. */
export type HandoverItem =
  /** A service, by the path of its page. */
  | { kind: 'service'; path: string; title: string }
  /** A step or a sentence of the handbook, with the page it stands on. */
  | { kind: 'step' | 'sentence'; text: string; path: string; title: string }
  /** A line of the nurse's own. */
  | { kind: 'own'; text: string };

/** A list is for two sheets of paper. */
export const MOST_ITEMS = 30;
export const MOST_OWN_LENGTH = 200;

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
