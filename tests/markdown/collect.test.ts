import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { lineAt, textOf } from '../../src/domain/body.ts';
import { judgeBody } from '../../src/domain/safe-body.ts';
import { collectBody } from '../../src/markdown/collect.ts';
import { FEATURES } from '../../src/markdown/parse.ts';

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

  it('survives what ends the parser: a lone carriage return, a brace and a backslash at the very end', () => {
    expect(collectBody('\r<!-- */></InHetKort>`<script><!--').trouble.length).toBeGreaterThan(0);
    expect(collectBody('x `<InHetKort> [^1]: {\\').trouble.length).toBeGreaterThan(0);
  });

  it('says so when a text is nested deeper than anyone writes, and does not run out of stack', () => {
    expect(collectBody(`${'>'.repeat(4900)} a`).trouble).toMatchObject([{ sort: 'other', line: 1 }]);
    expect(collectBody(`Tekst.\n\n${'<LetOp>\n\n'.repeat(200)}a\n\n${'</LetOp>\n\n'.repeat(200)}`).trouble).toMatchObject([{ sort: 'other' }]);
  });

  it('stops at more marks than any text has, over which the parser would take minutes', () => {
    expect(collectBody('{\n'.repeat(50_000)).trouble).toMatchObject([{ sort: 'other', line: 601 }]);
  });

  it('knows an unsafe link by its form, so that the renderer refuses it too where no other page is at hand', () => {
    const codes = (source: string) => judgeBody(collectBody(source), 'x.mdx', {}).map((issue) => issue.code);
    for (const source of ['[a](javascript:alert(1))', '[a](//kwaad.example)', '[a][b]\n\n[b]: data:text/html,x', '- [x](&#106;avascript:x)']) expect(codes(source)).toEqual(['unsafe-link']);
    expect(codes('[a](/respijt/) [b](#doen) [c](https://www.rijksoverheid.nl/)')).toEqual([]);
  });

  it('accepts nothing that the renderer then stumbles over or would run', () => {
    const scraps = fc.constantFrom(...['{', '}', '<', '>', 'alert(1)', '/*', '*/', '`', '```', '\n', '\n\n', ' ', '- ', '> ', '[x]', '(javascript:alert(1))', '<LetOp', '<script>', '"', '{/* c */}', 'import x from "y"', 'export ', '\\', '## k {#a}', '<b>', '<!--', '-->', '</LetOp>', '/>', '<InHetKort>', '</InHetKort>', 'tekst', '\r', '[^1]: ']);
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 9 }), (parts) => {
        const source = parts.join('');
        if (judgeBody(collectBody(source), 'x.mdx', {}).length > 0) return true;
        const { code } = mdxToJs(`${source}\n`, { features: FEATURES });
        return !/alert|import x|script/.test(code.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes text in code for an example, not for content', () => {
    const body = collectBody('```text\n<script>{x}</script>\n```\n\n`<br>` en `{x}`');
    expect([body.trouble, body.code, body.components]).toEqual([[], [], []]);
  });
});
