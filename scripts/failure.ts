import { SettingError } from '../src/corpus/settings.ts';
import { COMMAND_WORDS } from '../src/i18n/commands.ts';

/** A failure that the reader of the terminal can mend; its message says how. */
export class CommandError extends Error {}

/** Packages that carry a part made for one kind of machine. */
const NATIVE = ['satteri', 'rolldown', 'pagefind', 'lightningcss', 'sharp', 'oxc'];

/**
 * The sentence for a command that stopped: the message itself where it was written for the reader, the missing native part by
 * name, and the whole stack for what nobody foresaw.
 */
export function explainFailure(error: unknown): string {
  if (error instanceof CommandError || error instanceof SettingError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const missing = /Cannot find (?:native binding|module|package) ?'?([^'\s]*)/.exec(error.message);
  const part = missing && NATIVE.find((name) => `${missing[1]} ${error.stack ?? ''}`.includes(name));
  if (part) return COMMAND_WORDS.missingPart(part);
  return error.stack ?? error.message;
}
