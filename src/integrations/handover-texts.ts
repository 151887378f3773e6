import { type HandoverTexts, keyOfText } from '../domain/handover-link.ts';
import type { BuiltPages } from './built-pages.ts';

/** Every step and sentence of the built pages by its key, so that a shared list finds them back; of the same words, those of the first page. */
export function handoverTexts(pages: BuiltPages): HandoverTexts {
  const found: HandoverTexts = { pages: [], texts: {} };
  for (const [{ path, title, code }, { lines }] of pages) {
    if (lines.length === 0) continue;
    const page = found.pages.push({ path, title, code }) - 1;
    for (const { kind, text } of lines) found.texts[keyOfText(text)] ??= [kind, text, page];
  }
  return found;
}
