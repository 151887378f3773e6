import { describe, expect, it } from 'vitest';
import { judgeStrangeSigns } from '../../src/domain/strange-signs.ts';

const found = (text: string) => judgeStrangeSigns('a.mdx', text).map(({ line, facts }) => [line, (facts as { sort: string }).sort]);

describe('signs that come along when text is pasted', () => {
  it.each([
    ['een gebroken letter', 'co\uFFFDrdinatie', 'broken'],
    ['een teken uit een symboollettertype', '\uF0B7 Bel eerst', 'symbol'],
    ['een onzichtbare spatie in een woord', 'logeer\u200Bopvang', 'invisible'],
    ['een zacht afbreekstreepje', 'logeer\u00ADopvang', 'invisible'],
    ['een opsommingsteken met een tab', '•\tBel eerst', 'bullet'],
    ['een halve streep als lijst', '– Bel eerst', 'bullet'],
    ['een vaste spatie als inspringing', '\u00A0\u00A0stand: actief', 'space'],
  ])('are named with their line: %s', (_, line, sort) => {
    expect(found(`Regel een\n${line}`)).toEqual([[2, sort]]);
  });

  it.each(['“Het gaat wel”… zei zij – half lachend.', 'tien\u00A0euro', '- Bel eerst', '\uFEFF---\ntitel: A', 'Maandag • dinsdag', '👩‍⚕️ en één café'])('are not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('stand as a box in the words that are shown, and a list is mended', () => {
    expect(judgeStrangeSigns('a.mdx', 'een logeer\u200Bopvang')[0]?.facts).toMatchObject({ text: 'een logeer▯opvang', near: null });
    expect(judgeStrangeSigns('a.mdx', '  • Bel eerst')[0]?.facts).toMatchObject({ near: '- Bel eerst' });
  });

  it('may stand between fences, where the guide shows them', () => {
    expect(found('```text\n• Zo niet\n```\n• Hier ook niet')).toEqual([[4, 'bullet']]);
  });
});
