import { type ContentFacts, placeIn } from './entry-facts.ts';
import { lineAt, type Passage, textOf } from './body.ts';
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
    ...entry.passages.flatMap((passage) => judgeFieldText(textOf(passage), passage, placeIn(entry, passage.pieces[0]?.line ?? 1))),
    ...entry.body.passages.flatMap((passage) =>
      [...textOf(passage).matchAll(NORM_MARK)].map(([mark, sort, id], index, all) =>
        issueAt('broken-mark', placeIn(entry, lineAt(passage, all[index]?.index ?? 0)), { mark, repair: `<${sort === 'bedrag' ? 'Bedrag' : 'Termijn'} id="${id}" />` }),
      ),
    ),
  ]);
}

/**
 * Judges one text: what is left beside its marks may not look like a mark or like markup, and where the page shows no marks there are none.
 * @example judgeFieldText('Bel [[bedrag:Wmo]].', { field: 'stap', showsMarks: true }, place)[0].code // 'broken-mark'
 */
export function judgeFieldText(text: string, { field, showsMarks }: Pick<Passage, 'field' | 'showsMarks'>, place: Place): Issue[] {
  const inField = (markup: string) => issueAt('markup-in-field', place, { field: field ?? '', text: markup, plain: !showsMarks });
  return parseInlineText(text).flatMap((part) => {
    if (part.type !== 'text') return showsMarks ? [] : [inField(part.type === 'link' ? `[${part.text}](${part.url})` : `[[${part.collection === 'bedragen' ? 'bedrag' : 'termijn'}:${part.id}]]`)];
    const mark = MARK_LIKE.exec(part.text)?.[0];
    if (mark) return [issueAt('broken-mark', place, { mark, repair: null })];
    const markup = MARKUP.exec(part.text)?.[0];
    return markup ? [inField(markup)] : [];
  });
}
