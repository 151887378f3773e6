import type { EntryKind } from './entry.ts';

/** The form of a name in files and addresses. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The longest code that the short address takes. */
const LONGEST_CODE = 48;

/** What codes begin with, by kind; articles, modules and covenants use their bare name. */
const CODE_PREFIXES: Partial<Record<EntryKind, string>> = {
  signalen: 'signaal-',
  instrumenten: 'instrument-',
  voorzieningen: 'dienst-',
  organisaties: 'org-',
  gemeenten: 'gemeente-',
  routes: 'route-',
  begrippen: 'begrip-',
  redactie: 'redactie-',
};

/**
 * A text as a name for files and addresses: small letters, digits and hyphens.
 * @param most how many words at most
 * @example slugOf('Eén dag op de Brug!') // 'een-dag-op-de-brug'
 */
export function slugOf(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.slice(0, most).join('-');
}

/**
 * The code for a new entry: its name with the prefix of its kind, at most 48 characters, and a number where it is taken.
 * @param taken every code that is or was in use
 * @example newCode('voorzieningen', 'de-brug', new Set(['dienst-de-brug'])) // 'dienst-de-brug-2'
 */
export function newCode(kind: EntryKind, slug: string, taken: ReadonlySet<string>): string {
  const cut = (suffix: string) => `${CODE_PREFIXES[kind] ?? ''}${slug}`.slice(0, LONGEST_CODE - suffix.length).replace(/-+$/, '') + suffix;
  let code = cut('');
  for (let number = 2; taken.has(code); number++) code = cut(`-${number}`);
  return code;
}
