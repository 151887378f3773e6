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
  const contentDir = path.resolve(projectDir, env['HANDBOEK_CONTENT'] || 'content');
  // What bundles the site would read the rest of the name as something else.
  const sign = /[#?%*]/.exec(contentDir)?.[0];
  if (sign) throw new SettingError(`De map met de inhoud is ${contentDir}. Met een ${sign} in de naam kan de site niet gebouwd worden. Geef die map een andere naam.`);
  return { contentDir, today, site: readSite(env['HANDBOEK_SITE'] || null), base: readBase(env['HANDBOEK_BASE'] ?? '') };
}

function readSite(written: string | null): string | null {
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol) || ![url.origin, `${url.origin}/`].includes(written.toLowerCase()))
    throw new SettingError(`HANDBOEK_SITE is "${written}". Schrijf alleen het adres, zonder pad: https://handboek.voorbeeld.nl. Een pad eronder hoort in HANDBOEK_BASE.`);
  return url.origin;
}

function readBase(written: string): string {
  const steps = written.split('/').filter(Boolean);
  if (!steps.every((step) => /^[a-z0-9._~-]+$/i.test(step) && !/^\.+$/.test(step)))
    throw new SettingError(`HANDBOEK_BASE is "${written}". Schrijf het pad onder het adres met letters, cijfers en streepjes: /handboek/. Het adres zelf hoort in HANDBOEK_SITE.`);
  return ['', ...steps, ''].join('/');
}
