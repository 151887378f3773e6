import { type Issue, issueAt, type IssueFacts } from './issue.ts';

/** Signs that come along when text is pasted from a word processor, and that readers, search and screen readers stumble over. */
const STRANGE: Record<IssueFacts['strange-sign']['sort'], RegExp> = {
  broken: /\uFFFD/gu,
  symbol: /[\uE000-\uF8FF]/gu,
  invisible: /[\u00AD\u200B\u2060\uFEFF]/gu,
  bullet: /^[ \t\u00A0]*[•◦▪●‣·–](?=[ \t\u00A0])/gu,
  space: /^[ \t]*[\u00A0\u2007\u202F][\u00A0\u2007\u202F \t]*(?=\S)/gu,
};

/** How much of the line is shown on each side of the sign. */
const REACH = 24;

/**
 * Signs in a file that nobody types: broken letters, signs of a symbol font, invisible signs, bullets of a word processor and fixed
 * spaces that look like an indent. Each sort is named once a line.
 * @example judgeStrangeSigns('a.mdx', '• Bel eerst')[0].facts.near // '- Bel eerst'
 */
export function judgeStrangeSigns(file: string, text: string): Issue[] {
  // A mark at the very start says how the file was saved, and does no harm.
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  // Between fences the guide shows what goes wrong.
  let isExample = false;
  return lines.flatMap((line, index) => {
    if (line.startsWith('```')) isExample = !isExample;
    if (isExample) return [];
    return (Object.keys(STRANGE) as (keyof typeof STRANGE)[]).flatMap((sort) => {
      const found = [...line.matchAll(STRANGE[sort])][0];
      return found ? [issueAt('strange-sign', { file, line: index + 1 }, { sort, text: around(line, found.index, found[0].length), near: repaired(line, sort) })] : [];
    });
  });
}

/** The words on both sides, with a box where the sign stands. */
function around(line: string, index: number, length: number): string {
  const visible = (part: string) => part.replace(/[\uFFFD\uE000-\uF8FF\u00AD\u200B\u2060\uFEFF]/gu, '▯');
  const [before, after] = [visible(line.slice(0, index)), visible(line.slice(index + length))];
  const start = before.length > REACH ? `…${before.slice(-REACH)}` : before;
  const end = after.length > REACH ? `${after.slice(0, REACH)}…` : after;
  return `${start}▯${end}`.trim();
}

/** The whole line as it was meant, where that is certain and short enough to copy. */
function repaired(line: string, sort: IssueFacts['strange-sign']['sort']): string | null {
  if (sort !== 'bullet' || line.length > 120) return null;
  return line.replace(STRANGE.bullet, '-').replace(/^-[ \t\u00A0]+/, '- ').trim();
}
