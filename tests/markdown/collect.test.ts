import { describe, expect, it } from 'vitest';
import { lineAt, textOf } from '../../src/domain/body.ts';
import { collectBody } from '../../src/markdown/collect.ts';

describe('reading a text', () => {
  it('sees all trouble at once, on the true lines, and reads on after it', () => {
    const body = collectBody('Een <3 hier.\n\nEn {€ 21} daar.\n\nDicht <br> bij.\n\n## Kop {#kop}\n');
    expect(body.trouble.map(({ line, sort }) => [line, sort])).toEqual([
      [1, 'stray-angle-bracket'],
      [3, 'braces'],
      [5, 'unclosed'],
    ]);
    expect(body.headings).toMatchObject([{ id: 'kop', line: 7 }]);
  });

  it('reports an unclosed component once, though its closing parts stumble too', () => {
    expect(collectBody('- <LetOp>\n\ntekst\n\n</LetOp>\n').trouble.map((item) => item.text)).toEqual(['LetOp']);
  });

  it('follows references to their definition', () => {
    expect(collectBody('![beeld][b]\n\n[b]: https://elders.example/x.png').images).toEqual([{ line: 1, url: 'https://elders.example/x.png', alt: 'beeld' }]);
  });

  it('reads entities before it judges a link', () => {
    expect(collectBody('[klik](&#106;avascript:x)').links[0]?.url).toBe('javascript:x');
  });

  it('lets comments pass and nothing that hides behind one', () => {
    expect(collectBody('{/* goed */}').code).toEqual([]);
    expect(collectBody('{/* a */ alert(1) /* b */}').code).toHaveLength(1);
    expect(collectBody('{"/*" + alert(1) + "*/"}').code).toHaveLength(1);
    expect(collectBody('{}').code).toHaveLength(1);
  });

  it('knows the line of a word in a paragraph of several lines, past a component', () => {
    const [passage] = collectBody('Een regel <Bron\n  id="x" /> met\nnog een woord.').passages;
    const text = textOf(passage as NonNullable<typeof passage>);
    expect(lineAt(passage as NonNullable<typeof passage>, text.indexOf('woord'))).toBe(3);
  });

  it('takes text in code for an example, not for content', () => {
    const body = collectBody('```text\n<script>{x}</script>\n```\n\n`<br>` en `{x}`');
    expect([body.trouble, body.code, body.components]).toEqual([[], [], []]);
  });
});
