/** A piece of a text in front matter: plain words, a link, or a reference to an amount or a term of law. */
export type InlineSegment =
  | { type: 'text'; text: string }
  | { type: 'link'; text: string; url: string }
  | { type: 'norm'; collection: 'bedragen' | 'termijnen'; id: string };

const MARK = /\[\[(bedrag|termijn):([a-z0-9-]+)\]\]|\[([^\][]+)\]\(((?:\/(?![/\\])|https:\/\/|tel:)[^\s()]*)\)/g;

/**
 * Splits a front matter text into its segments; whatever is not a mark stays plain text.
 * @example parseInlineText('Bel [het team](/sociale-kaart/).')[1] // { type: 'link', text: 'het team', url: '/sociale-kaart/' }
 */
export function parseInlineText(source: string): InlineSegment[] {
  const segments: InlineSegment[] = [];
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    if (match.index > end) segments.push({ type: 'text', text: source.slice(end, match.index) });
    const [whole, norm, id, label, url] = match;
    if (norm) segments.push({ type: 'norm', collection: norm === 'bedrag' ? 'bedragen' : 'termijnen', id: id as string });
    else segments.push({ type: 'link', text: label as string, url: url as string });
    end = match.index + whole.length;
  }
  if (end < source.length) segments.push({ type: 'text', text: source.slice(end) });
  return segments;
}

/**
 * A front matter text in plain words: of a link its words alone, of an amount or term of law nothing.
 * @example plainWords('Bel [het team](/sociale-kaart/).') // 'Bel het team.'
 */
export function plainWords(source: string): string {
  return parseInlineText(source)
    .map((part) => (part.type === 'norm' ? '' : part.text))
    .join('');
}
