const KEPT = 'kwartiermaker.plek';

/** The place that the reader asked this device to remember, if any. */
export function rememberedPlace(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/**
 * Remembers a place on this device; null forgets it.
 * @throws where the device keeps nothing
 */
export function rememberPlace(place: string | null): void {
  if (place === null) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, place);
}
