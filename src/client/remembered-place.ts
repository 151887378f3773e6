const KEPT = 'kwartiermaker.plek';
const KEPT_MUNICIPALITY = 'kwartiermaker.gemeente';

/** The municipality that a remembered place lies in. */
export interface RememberedMunicipality {
  /** Slug of `gemeenten/`. */
  slug: string;
  name: string;
}

/** The place that the reader asked this device to remember, if any. */
export function rememberedPlace(): string {
  return kept(KEPT);
}

/** The municipality of the remembered place, where it is known. */
export function rememberedMunicipality(): RememberedMunicipality | null {
  const [slug, name] = kept(KEPT_MUNICIPALITY).split('|');
  return slug && name && /^[a-z0-9-]+$/.test(slug) ? { slug, name } : null;
}

/**
 * Remembers a place on this device, and its municipality where that is known; null forgets both.
 * @throws where the device keeps nothing
 */
export function rememberPlace(place: string | null, municipality: RememberedMunicipality | null): void {
  keep(KEPT, place);
  keep(KEPT_MUNICIPALITY, place === null || municipality === null ? null : `${municipality.slug}|${municipality.name}`);
}

function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}
