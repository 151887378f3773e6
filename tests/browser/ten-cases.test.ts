import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';

useBrowser();

/** At most so many activations from home to the right first step, besides one place typed. */
const MOST = 3;

/** A hand that counts what it does. */
interface Hand {
  page: Page;
  tap(what: Locator): Promise<void>;
  /** Choosing from a list is one activation. */
  choose(label: string, option: string): Promise<void>;
  place(words: string): Promise<void>;
}

const door = (page: Page, name: string) => page.getByRole('navigation', { name: 'Drie deuren' }).getByRole('link', { name });
const toFinder = (hand: Hand) => hand.tap(door(hand.page, 'Wat kan ik hier regelen?'));
const toSignals = (hand: Hand) => hand.tap(door(hand.page, 'Wat zie ik?'));
const tick = (hand: Hand, words: RegExp) => hand.tap(hand.page.getByRole('checkbox', { name: words }));
const found = (page: Page, id: string) => page.locator(`[data-service-id="voorzieningen/${id}"]`);
const callable = (page: Page, number: string) => page.locator(`main a[href="tel:${number}"]`).filter({ visible: true }).first();

/** The national line stands where no local number is known. */
const NATIONAL = '0307606055';

const CASES: [situation: string, way: (hand: Hand) => Promise<void>, rightStep: (page: Page) => Promise<void>][] = [
  [
    'a weekend off in Leiden: the guest house, what is known of it, and the national line because no source has its number',
    async (hand) => {
      await toFinder(hand);
      await hand.place('2316');
      await hand.choose('Wat is er nodig?', 'Een nacht of weekend');
    },
    async (page) => {
      await found(page, 'respijthuis-leiden').waitFor();
      await callable(page, NATIONAL).waitFor();
    },
  ],
  [
    'the first step towards that guest house, and who may take it',
    async (hand) => {
      await toFinder(hand);
      await hand.place('2316');
      await hand.choose('Wat is er nodig?', 'Een nacht of weekend');
      await hand.tap(found(hand.page, 'respijthuis-leiden').getByRole('link').first());
    },
    async (page) => {
      await page.locator('.first-step-text').waitFor();
      expect(await page.locator('.first-step').innerText()).toMatch(/Wie mag deze stap zetten/);
    },
  ],
  [
    'a week off, somebody moving in: only the carer or the one cared for may apply',
    async (hand) => {
      await toFinder(hand);
      await hand.choose('Wat is er nodig?', 'Een week of langer');
      await hand.tap(found(hand.page, 'handen-in-huis').getByRole('link').first());
    },
    async (page) => expect(await page.locator('.first-step').innerText()).toMatch(/de zorgvrager|de mantelzorger/),
  ],
  [
    'it must be today, in Leiden: the regional desk, and that a referrer or the GP calls it',
    async (hand) => {
      await toFinder(hand);
      await hand.place('Leiden');
      await hand.choose('Wat is er nodig?', 'Nu meteen');
    },
    async (page) => {
      await found(page, 'rap-zhn').locator('a[href="tel:0883399999"]').waitFor();
      expect(await found(page, 'rap-zhn').innerText()).toMatch(/huisarts/);
    },
  ],
  [
    'a day elsewhere with dementia in Leiden: places, and the dementia line',
    async (hand) => {
      await toFinder(hand);
      await hand.place('2331');
      await hand.choose('Wat is er nodig?', 'Overdag, een of meer dagen');
      await hand.choose('Voor wie is de zorg?', 'Iemand met dementie');
    },
    async (page) => {
      await callable(page, '08005088').waitFor();
      expect(await page.locator('[data-service-id]').count()).toBeGreaterThan(1);
    },
  ],
  [
    'Soest, a carer whom nobody knows yet: the support centre and the national line',
    async (hand) => {
      await toFinder(hand);
      await hand.place('Soest');
    },
    async (page) => {
      await found(page, 'steunpunt-mantelzorg-soest').waitFor();
      await callable(page, NATIONAL).waitFor();
    },
  ],
  [
    'a place that is not in this directory: it says so, and names the national line',
    async (hand) => {
      await toFinder(hand);
      await hand.place('Groningen');
    },
    async (page) => {
      await callable(page, NATIONAL).waitFor();
      expect(await page.locator('[data-finder-status]').innerText()).toMatch(/staat niet in deze sociale kaart/);
    },
  ],
  [
    '"it need not go on for me": ask, do not leave, 113',
    async (hand) => {
      await toSignals(hand);
      await tick(hand, /het hoeft van mij niet meer/);
    },
    async (page) => {
      expect(await page.locator('#rode-vlag').innerText()).toMatch(/vraag direct naar gedachten aan zelfdoding/i);
      await callable(page, '113').waitFor();
    },
  ],
  [
    'violence or coercion: talk it over today, Veilig Thuis',
    async (hand) => {
      await toSignals(hand);
      await tick(hand, /Pakt ruw vast/);
    },
    async (page) => {
      expect(await page.locator('#rode-vlag').innerText()).toMatch(/Veilig Thuis/);
      await callable(page, '08002000').waitFor();
    },
  ],
  [
    'the carer drops out now: the route of today, one answer further 112',
    async (hand) => {
      await toSignals(hand);
      await tick(hand, /De mantelzorger is zelf acuut ziek/);
      await hand.tap(hand.page.locator('#rode-vlag a[href$="/routes/mantelzorger-valt-uit/"]'));
    },
    async (page) => {
      await page.locator('[data-walk-now] button').first().waitFor();
      expect(await page.locator('[data-walk-now] h3').innerText()).toMatch(/gevaar/);
    },
  ],
];

describe('from home to the right first step', () => {
  it.each(CASES)('%s', (_situation, way, rightStep) =>
    visit('/', {}, async ({ page, requests }) => {
      let taps = 0;
      const typed: string[] = [];
      await way({
        page,
        tap: async (what) => {
          taps += 1;
          await what.click();
        },
        choose: async (label, option) => {
          taps += 1;
          await page.getByLabel(label).selectOption({ label: option });
        },
        place: async (words) => {
          typed.push(words);
          await page.getByLabel(/^Plaats of postcode/).fill(words);
        },
      });
      await rightStep(page);
      expect(taps).toBeLessThanOrEqual(MOST);
      expect(typed.length).toBeLessThanOrEqual(1);
      const told = requests.filter((url) => [...typed, 'nodig=', 'plek='].some((word) => decodeURIComponent(new URL(url).pathname + new URL(url).search).includes(word)));
      expect(told).toEqual([]);
    }),
  );
});
