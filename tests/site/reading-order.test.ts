import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../src/corpus/entries.ts';
import { SECTION_IDS } from '../../src/domain/sections.ts';
import { builtPages, kindOfPage, type BuiltPage } from './built-site.ts';
import { ENTRIES } from './entries.ts';

/** What a reader meets first on a page, and what she meets once. */
const pages = builtPages();
const ofKind = (kind: string) => pages.filter((page) => kindOfPage(page) === kind);
const anchors = ({ root }: BuiltPage) => root.querySelectorAll('main [id]').map((element) => element.getAttribute('id') as string);
const entryOf = ({ url }: BuiltPage) => [...ENTRIES.values()].find(({ path }) => path === url);
const before = (page: BuiltPage, first: string, second: string) => anchors(page).indexOf(first) < anchors(page).indexOf(second);

describe('a signal', () => {
  const isRedFlag = (page: BuiltPage) => (entryOf(page) as ReadEntry<'signalen'>).severity === 'red-flag';

  it('that is a red flag says what to do and to say before what was seen; any other begins with what was seen', () => {
    expect(ofKind('signalen').filter(isRedFlag).length).toBeGreaterThan(0);
    const wrong = ofKind('signalen').filter((page) => isRedFlag(page) !== (before(page, 'doen', 'zien') && before(page, 'zeggen', 'zien')));
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('that is a red flag carries its mark in the heading of the red banner', () => {
    const unmarked = ofKind('signalen').filter((page) => isRedFlag(page) && page.root.querySelector('.safety') && !page.root.querySelector('.safety-title .severity-red-flag'));
    expect(unmarked.map(({ url }) => url)).toEqual([]);
  });
});

it('an instrument explains its score right below what it is in short', () => {
  const scored = ofKind('instrumenten').filter((page) => page.root.querySelector('h2#score'));
  expect(scored.length).toBeGreaterThan(0);
  expect(scored.filter((page) => !page.root.querySelector('.in-short')?.nextElementSibling?.querySelector('#score')).map(({ url }) => url)).toEqual([]);
});

it('a module about safety begins with what it is, and leads to the numbers at its foot', () => {
  const about = ofKind('modules').filter((page) => page.root.querySelector('main .safety'));
  expect(about.length).toBeGreaterThan(0);
  const wrong = about.filter((page) => before(page, 'safety-title', 'doelen') || !page.root.querySelector('.entry-header a[href="#safety-title"]'));
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

describe('a page of the directory', () => {
  it('says once that nobody checked it', () => {
    const own = (page: BuiltPage) => page.root.querySelectorAll('main [data-freshness="unverified"]').filter((element) => !element.closest('.service-list, .service-card'));
    expect(ofKind('voorzieningen').filter((page) => own(page).length > 1).map(({ url }) => url)).toEqual([]);
  });

  it('shows no number twice outside its lists', () => {
    const twice = ofKind('voorzieningen').flatMap(({ url, root }) => {
      const numbers = root.querySelectorAll('main :is(.first-step, .phones) .phone').map((phone) => phone.firstElementChild?.text ?? '');
      return numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `${url}: ${number}`);
    });
    expect(twice).toEqual([]);
  });

  it('keeps every anchor where an organisation stopped, and calls nobody there', () => {
    const statusOf = (page: BuiltPage) => (entryOf(page) as ReadEntry<'organisaties'>).status;
    const stopped = ofKind('organisaties').filter((page) => statusOf(page).value === 'stopped');
    expect(stopped.length).toBeGreaterThan(0);
    for (const page of stopped) {
      expect(anchors(page)).toEqual(expect.arrayContaining([...SECTION_IDS.organisaties]));
      expect(page.root.querySelectorAll('main a[href^="tel:"]')).toEqual([]);
      expect(page.root.querySelector('main a.successor') !== null).toBe(statusOf(page).successor !== null);
    }
  });

  it('gives no fact the name of the heading above it', () => {
    const same = pages.flatMap(({ url, root }) =>
      root.querySelectorAll('main .prose > section').flatMap((section) => {
        const heading = section.querySelector('h2')?.text;
        return section.querySelectorAll('dt').filter((name) => name.text === heading).map((name) => `${url}: ${name.text}`);
      }),
    );
    expect(same).toEqual([]);
  });
});

it('what the centre has not filled in is said once on a page', () => {
  const often = pages.filter(({ root }) => (root.querySelector('body')?.text.match(/nog niet ingevuld/g) ?? []).length > 1);
  expect(often.map(({ url }) => url).filter((url) => !url.startsWith('/redactie/'))).toEqual([]);
});
