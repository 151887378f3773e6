import { defineHastPlugin } from 'satteri';

/** Marks that mean nothing alone on a line: the word before them comes along. */
const MARKS = ['Bron'];

/** Makes the space between a word and its mark one that does not break. Marks in a row may part, for together they may be wider than a phone. */
export const besideWords = ({ source }: { source: string }) => (MARKS.some((mark) => source.includes(`<${mark}`)) ? unbroken : null);

const unbroken = defineHastPlugin({
  name: 'beside-words',
  mdxJsxTextElement: {
    filter: MARKS,
    visit(node, context) {
      const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
      if (before?.type === 'text' && /\S\s+$/.test(before.value)) context.setProperty(before, 'value', before.value.replace(/\s+$/, '\u00a0'));
    },
  },
});
