import path from 'node:path';
import { isDay, type Day } from '../domain/day.ts';

/** What the environment says about a build or a check. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The day that counts as today. */
  today: Day;
  /** The public address, without a path; null when it is not set. */
  site: string | null;
  /** The path below the public address, with a slash on both sides. */
  base: string;
}

/** A setting that cannot be used, in the editors' language. */
export class SettingError extends Error {}

/**
 * Reads the settings from the environment: `HANDBOEK_CONTENT`, `HANDBOEK_VANDAAG`, `HANDBOEK_SITE`, `HANDBOEK_BASE`.
 * @throws SettingError when a value has the wrong form
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, projectDir: string = process.cwd()): Settings {
  // In the Netherlands it is tomorrow before it is so elsewhere, and whoever writes down that day made no mistake.
  const today = env['HANDBOEK_VANDAAG'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  if (!isDay(today)) throw new SettingError(`HANDBOEK_VANDAAG is "${today}", maar dat is geen bestaande dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-22.`);
  const site = env['HANDBOEK_SITE'] || null;
  if (site !== null && !/^https?:\/\/[^/\s]+\/?$/.test(site))
    throw new SettingError(`HANDBOEK_SITE is "${site}". Schrijf alleen het adres, zonder pad: https://handboek.voorbeeld.nl. Een pad eronder hoort in HANDBOEK_BASE.`);
  const base = `/${(env['HANDBOEK_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { contentDir: path.resolve(projectDir, env['HANDBOEK_CONTENT'] || 'content'), today, site: site?.replace(/\/$/, '') ?? null, base };
}
