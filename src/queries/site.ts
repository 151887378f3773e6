import { getEntry } from 'astro:content';
import { readSettings } from '../corpus/settings.ts';
import type { Site } from '../domain/handbook.ts';
import { BUILD_WORDS } from '../i18n/build.ts';
import { once } from './once.ts';

const settings = readSettings();

/** The day that counts as today in this build. */
export const today = settings.today;

/** The centre that publishes this edition. */
export const getSite = once(async (): Promise<Site> => {
  const entry = await (getEntry as unknown as (name: string, id: string) => Promise<{ data: Site } | undefined>)('site', 'site');
  if (!entry) throw new Error(BUILD_WORDS.noSite);
  return entry.data;
});

/**
 * An address below the site's base.
 * @example addressOf('/zoeken/') // '/handboek/zoeken/' with HANDBOEK_BASE=handboek
 */
export function addressOf(path: string): string {
  return path.startsWith('/') ? `${settings.base}${path.slice(1)}` : path;
}

/** The public address of a page, or null while this edition has none. */
export function publicAddressOf(path: string): string | null {
  return settings.site === null ? null : `${settings.site}${addressOf(path)}`;
}
