import { type EntryId, type EntryKind, kindOf, type Theme, themeOf } from './entry.ts';

/** The three doors of the handbook: what do I see, what can I arrange here, how do I say it. */
export type Door = 'see' | 'arrange' | 'say';

const DOOR_OF: Partial<Record<EntryKind | Theme, Door>> = {
  overbelasting: 'see',
  signalen: 'see',
  instrumenten: 'see',
  respijt: 'arrange',
  regelingen: 'arrange',
  voorzieningen: 'arrange',
  organisaties: 'arrange',
  gemeenten: 'arrange',
  routes: 'arrange',
  gesprek: 'say',
};

/**
 * The door behind which an entry stands, or null for what is not behind one of them.
 * @example doorOf('artikelen/gesprek/sofa-model') // 'say'
 */
export function doorOf(id: EntryId): Door | null {
  return DOOR_OF[themeOf(id) ?? kindOf(id) ?? 'redactie'] ?? null;
}
