import { type ContentFacts, placeIn } from './entry-facts.ts';
import { lineAt, textOf } from './body.ts';
import { parseInlineText } from './inline-text.ts';
import { type Issue, issueAt, type Place } from './issue.ts';

const MARKUP = /<\/?[A-Za-z!][^>]*>|\*\*[^*\s][^*]*\*\*|(?<![\w_])__[^_\s][^_]*__|\{\/\*|`[^`]+`/;
const NORM_MARK = /\[\[(bedrag|termijn):([a-z0-9-]+)\]\]/g;
const MARK_LIKE = /\[\[[^\]]*\]\]?|\]\([^)\s]*\)|\[[^\][]*\]\([^)]*\)?/;

/**
 * Judges that each text has the marks that its place understands: in front matter links and references to norms, in the body components.
 * @example judgeFieldTexts(content).map((issue) => issue.code) // ['markup-in-field']
 */
export function judgeFieldTexts(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => [
    ...entry.passages.flatMap((passage) => judgeFieldText(textOf(passage), passage.field ?? '', placeIn(entry, passage.pieces[0]?.line ?? 1))),
    ...entry.body.passages.flatMap((passage) =>
      [...textOf(passage).matchAll(NORM_MARK)].map(([mark, sort, id], index, all) =>
        issueAt('broken-mark', placeIn(entry, lineAt(passage, all[index]?.index ?? 0)), { mark, repair: `<${sort === 'bedrag' ? 'Bedrag' : 'Termijn'} id="${id}" />` }),
      ),
    ),
  ]);
}

/**
 * Judges one text: what is left beside its marks may not look like a mark or like markup.
 * @example judgeFieldText('Bel [[bedrag:Wmo]].', 'stap', place)[0].code // 'broken-mark'
 */
export function judgeFieldText(text: string, field: string, place: Place): Issue[] {
  return parseInlineText(text).flatMap((part) => {
    if (part.type !== 'text') return [];
    const mark = MARK_LIKE.exec(part.text)?.[0];
    if (mark) return [issueAt('broken-mark', place, { mark, repair: null })];
    const markup = MARKUP.exec(part.text)?.[0];
    return markup ? [issueAt('markup-in-field', place, { field, text: markup })] : [];
  });
}
