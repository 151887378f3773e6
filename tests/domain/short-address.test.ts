import { describe, expect, it } from 'vitest';
import { BLANK, stampAddress } from '../../src/domain/short-address.ts';

describe('the page of a short address', () => {
  const blank = `<meta content="0; url=/hb/${BLANK.path.slice(1)}"><h1>${BLANK.title}</h1><p title="${BLANK.title}">${BLANK.kind}</p>`;

  it('gets the words and the address of its entry wherever they belong', () => {
    expect(stampAddress(blank, { title: 'Logeren', kind: 'artikel', path: '/respijt/logeren/' })).toBe('<meta content="0; url=/hb/respijt/logeren/"><h1>Logeren</h1><p title="Logeren">artikel</p>');
  });

  it('keeps a title text, in an attribute too', () => {
    expect(stampAddress('<p title="%%titel%%">%%titel%%</p>', { title: `"<Zorg> & 'geld'"`, kind: 'artikel', path: '/' })).toBe(
      '<p title="&quot;&lt;Zorg&gt; &amp; &#39;geld&#39;&quot;">&quot;&lt;Zorg&gt; &amp; &#39;geld&#39;&quot;</p>',
    );
  });

  it('leaves a title alone that looks like a mark', () => {
    expect(stampAddress('%%titel%% %%soort%%', { title: BLANK.kind, kind: 'artikel', path: '/' })).toBe(`${BLANK.kind} artikel`);
  });
});
