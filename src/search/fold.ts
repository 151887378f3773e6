/**
 * One spelling for what readers type and what pages say: lower case, no accents, ligatures written out, apostrophes gone and
 * hyphens joined, so that `EDIZ-plus`, `ediz plus'` and `edizplus` can meet. Folding twice equals folding once.
 * @param text any string, in any script; what is no Latin letter stays as it is
 * @example fold('Cliënt’s IJsœuvre') // 'clients ijsoeuvre'
 */
export function fold(text: string): string {
  // Most words are plain already.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœßøđłþð]/g, (letter) => LIGATURES[letter] as string)
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '')
    .replace(/(?<=\p{L})[-‐‑­](?=\p{L})/gu, '');
}

const PLAIN = /^[a-z0-9 ]*$/;

const LIGATURES: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd' };

/** A word of a text: as it is found, and where it stands. */
export interface Token {
  /** Folded. */
  word: string;
  /** Position and length in the original text, for highlighting. */
  start: number;
  length: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?:['’‘`´.‐‑-](?=[\p{L}\p{N}])))*/gu;

/**
 * The words of a text, folded, with their places; abbreviations with points are one word (`A.D.L.` gives `adl`), and a word with
 * hyphens comes whole and in its parts.
 * @param limit at most so many words are read, so that no input is too long
 * @example tokenize('EDIZ-plus').map((token) => token.word) // ['edizplus', 'ediz', 'plus']
 */
export function tokenize(text: string, limit = 50_000): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= limit) break;
    if (PLAIN.test(match[0])) {
      tokens.push({ word: match[0], start: match.index, length: match[0].length });
      continue;
    }
    const whole = fold(match[0].replaceAll('.', ''));
    if (!whole) continue;
    tokens.push({ word: whole, start: match.index, length: match[0].length });
    const parts = [...match[0].matchAll(/[^.‐‑-]+/g)];
    if (parts.length < 2 || parts.every((part) => part[0].length === 1)) continue;
    for (const part of parts) tokens.push({ word: fold(part[0]), start: match.index + part.index, length: part[0].length });
  }
  return tokens;
}
