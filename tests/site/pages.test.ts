import { describe, expect, it } from 'vitest';
import { isTapped } from '../../src/domain/who-to-call.ts';
import { whoMayCall } from '../../src/i18n/service.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/layouts/policy.ts';
import { builtPages, isForwarding, kindOfPage } from './built-site.ts';
import { ENTRIES } from './entries.ts';
import { claimsOf, unfounded } from './freshness-claims.ts';
import { TEST_DAY } from './test-day.ts';

const pages = builtPages();
const reading = pages.filter((page) => !isForwarding(page));
const entries = reading.filter((page) => kindOfPage(page) !== null);

describe('every page', () => {
  it('has a title and a description of its own', () => {
    for (const of of [(page: (typeof pages)[0]) => page.root.querySelector('title')?.text, (page: (typeof pages)[0]) => page.root.querySelector('meta[name="description"]')?.getAttribute('content')]) {
      const seen = new Map<string, string>();
      const twice: string[] = [];
      for (const page of reading) {
        const value = of(page)?.trim();
        expect(value, page.url).toBeTruthy();
        const other = seen.get(value as string);
        if (other) twice.push(`${page.url} = ${other}: ${value}`);
        seen.set(value as string, page.url);
      }
      expect(twice).toEqual([]);
    }
  });

  it('says that it is Dutch and what it may load', () => {
    const wrong = pages.filter(
      (page) => page.root.querySelector('html')?.getAttribute('lang') !== 'nl' || page.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') !== CONTENT_SECURITY_POLICY,
    );
    expect(wrong.map((page) => page.url)).toEqual([]);
  });

  it('runs no script and no style that stands in the page', () => {
    const inline = pages.flatMap((page) => [
      ...page.root.querySelectorAll('script:not([src])').filter((script) => !/json/.test(script.getAttribute('type') ?? '')).map(() => `${page.url}: script`),
      ...page.root.querySelectorAll('style').map(() => `${page.url}: style`),
      ...page.root.querySelectorAll('[style]').map((element) => `${page.url}: style on ${element.tagName}`),
      ...(/\son[a-z]+\s*=\s*["']/.test(page.html.replace(/>[^<]*</g, '><')) ? [`${page.url}: event attribute`] : []),
    ]);
    expect(inline).toEqual([]);
  });

  it('loads nothing from another address', () => {
    const foreign = pages.flatMap((page) =>
      page.root
        .querySelectorAll('script[src], img[src], link[href], source[src], iframe[src], form[action]')
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '')
        .filter((url) => /^([a-z]+:)?\/\//.test(url))
        .map((url) => `${page.url}: ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has one main heading and steps down one level at a time', () => {
    const wrong = reading.flatMap((page) => {
      const levels = page.root.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]));
      const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] as number) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skips ? [`${page.url}: ${levels.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('uses an id once', () => {
    const twice = pages.flatMap((page) => {
      const ids = page.root.querySelectorAll('[id]').map((element) => element.getAttribute('id') as string);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.url}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

describe('links', () => {
  const anchors = new Map(pages.map((page) => [page.url, new Set(page.root.querySelectorAll('[id]').map((element) => element.getAttribute('id') as string))]));

  it('lead to a page and an anchor that exist', () => {
    const dead = reading.flatMap((page) =>
      page.root
        .querySelectorAll('main a[href], header a[href], footer a[href], nav a[href]')
        .map((link) => link.getAttribute('href') as string)
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => {
          const [address = '', anchor] = href.split('#') as [string, string?];
          const target = anchors.get(address === '' ? page.url : address.split('?')[0] as string);
          // The finder and the search page keep their state behind the #.
          if (['/sociale-kaart/', '/zoeken/'].includes(address)) return !target;
          return !target || (anchor ? !target.has(decodeURIComponent(anchor)) : false);
        })
        .map((href) => `${page.url} -> ${href}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });
});

describe('an entry page', () => {
  it('names its entry, and every kind has pages', () => {
    const kinds = new Set(entries.map(kindOfPage));
    expect([...kinds].sort()).toEqual(['artikelen', 'convenanten', 'gemeenten', 'instrumenten', 'modules', 'organisaties', 'redactie', 'routes', 'signalen', 'voorzieningen']);
    expect(entries.filter((page) => !page.root.querySelector('main')?.getAttribute('data-entry-id')?.startsWith(`${kindOfPage(page)}/`))).toEqual([]);
  });

  it('shows where it stands, its short address and what to do when it is wrong', () => {
    const lacking = entries.flatMap((page) => {
      const wanted: [string, boolean][] = [
        ['a breadcrumb', page.root.querySelector('nav[aria-label="Kruimelpad"]') !== null],
        ['its short address', /\/p\/[a-z0-9-]+\//.test(page.html)],
        ['what to do when it is wrong', /[Kk]lopt (dit|er) (iets )?niet/.test(page.html)],
        ['the way to improve it', /[Vv]erbeter deze pagina/.test(page.html)],
      ];
      return wanted.filter(([, there]) => !there).map(([what]) => `${page.url}: no ${what}`);
    });
    expect(lacking).toEqual([]);
  });

  it('is called as fresh and as active as a check inside its interval makes it, also in the lists of others', () => {
    const claims = reading.flatMap(claimsOf);
    expect(unfounded(claims, ENTRIES, TEST_DAY)).toEqual([]);
    const told = new Set(claims.filter(({ page, id }) => page === ENTRIES.get(id)?.path).map(({ page }) => page));
    expect(entries.filter((page) => kindOfPage(page) !== 'redactie' && !told.has(page.url)).map((page) => page.url)).toEqual([]);
  });

  it('has 112, 113 and Veilig Thuis at hand where safety is at stake', () => {
    const flagged = entries.filter((page) => page.root.querySelector('main .safety'));
    expect(flagged.length).toBeGreaterThan(5);
    const lacking = flagged.filter((page) => !['tel:112', 'tel:113', 'tel:08002000'].every((href) => page.root.querySelector(`main a[href="${href}"]`)));
    expect(lacking.map((page) => page.url)).toEqual([]);
  });
});

describe('a number that nobody at the table may call', () => {
  const records = [...ENTRIES.values()].flatMap((entry) => ('phones' in entry ? [entry] : []));
  const tapped = new Set(records.flatMap(({ phones }) => phones.filter(isTapped).map(({ number }) => number)));
  const guarded = records.flatMap(({ path, phones }) => phones.filter((phone) => !isTapped(phone) && !tapped.has(phone.number)).map((phone) => ({ ...phone, path })));

  it('stands on the page of its service with who may call it', () => {
    expect(guarded.length).toBeGreaterThan(0);
    const silent = guarded.filter(({ path, number, callers }) => {
      const text = pages.find((page) => page.url === path)?.root.querySelector('main')?.text ?? '';
      return !text.includes(number) || !text.includes(whoMayCall(callers));
    });
    expect(silent).toEqual([]);
  });

  it('is a button on no page at all', () => {
    const addresses = guarded.map(({ number }) => `tel:${number.replace(/[^\d+]/g, '')}`);
    const buttons = pages.flatMap((page) => page.root.querySelectorAll('a[href^="tel:"]').filter((link) => addresses.includes(link.getAttribute('href') ?? '')).map((link) => `${page.url}: ${link.text}`));
    expect(buttons).toEqual([]);
  });
});

describe('the short addresses', () => {
  it('forward to their entry, one for every entry page', () => {
    const short = pages.filter((page) => page.url.startsWith('/p/'));
    const targets = new Set(short.map((page) => page.root.querySelector('main a[href]')?.getAttribute('href')));
    expect(entries.filter((page) => !targets.has(page.url)).map((page) => page.url)).toEqual([]);
  });
});
