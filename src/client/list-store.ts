import { type HandoverItem, readItems } from '../domain/handover.ts';

/**
 * Where the list is kept: in the tab, and on the device only where she chose that. A browser that keeps nothing keeps the list in the
 * page's memory, and says so.
 */
const KEY = 'meegeeflijst';

let memory: HandoverItem[] = [];
let isRefused = false;

/** The list as it stands. */
export function readList(): HandoverItem[] {
  const kept = tryStorage(() => localStorage.getItem(KEY) ?? sessionStorage.getItem(KEY));
  return kept === undefined || isRefused ? memory : readItems(kept);
}

/**
 * Keeps the list; an empty one leaves nothing behind.
 * @returns whether it outlives the page
 */
export function writeList(list: HandoverItem[]): boolean {
  memory = list;
  const isStored = tryStorage(() => {
    const storage = isKept() ? localStorage : sessionStorage;
    if (list.length > 0) storage.setItem(KEY, JSON.stringify(list));
    else for (const each of [localStorage, sessionStorage]) each.removeItem(KEY);
    return true;
  });
  isRefused = isStored === undefined;
  dispatchEvent(new CustomEvent('handover-list'));
  return !isRefused;
}

/** Whether the list stays on the device when the tab is closed. */
export function isKept(): boolean {
  return tryStorage(() => localStorage.getItem(KEY) !== null) ?? false;
}

/** Keeps the list on the device, or in the tab alone. */
export function keepOnDevice(keep: boolean): boolean {
  const list = readList();
  const isMoved = tryStorage(() => {
    (keep ? localStorage : sessionStorage).setItem(KEY, JSON.stringify(list));
    (keep ? sessionStorage : localStorage).removeItem(KEY);
    return true;
  });
  return isMoved ?? false;
}

function tryStorage<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
