import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freshnessOfRecord, sourceAgeYears } from '../../src/domain/freshness.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { phoneToShow } from '../../src/domain/who-to-call.ts';
import { listInWords } from '../../src/i18n/dates.ts';
import { FINDER_WORDS, wordsOfAge, wordsOfCallers } from '../../src/i18n/finder.ts';
import { CALLER_NAMES } from '../../src/i18n/service.ts';
import { entryWithId } from '../site/entries.ts';
import { TEST_DAY } from '../site/test-day.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

type ServiceId = `voorzieningen/${string}`;

/** The line that a nurse may call herself when nothing local has a number. */
const ADVICE_LINE: ServiceId = 'voorzieningen/mantelzorglijn';
const BED_DESK: ServiceId = 'voorzieningen/rap-zhn';
const DAY_CARE_DESK: ServiceId = 'voorzieningen/topaz-client-service-bureau';

/**
 * A nurse at a kitchen table: where the care recipient lives, what is going on, and what the right first step is. From home she needs the
 * door to the directory and at most two answers besides the place; the line for who does not get further is always in sight. Which service
 * is right is told here; what it is called, its number and its first step are the record's own.
 */
interface Case {
  place: string;
  answers: string[];
  /** The card or desk that stands first, whose own first step shows. */
  first?: ServiceId;
  /** What one asks of the doctor, who stands first instead where nothing can wait. */
  doctorStep?: string;
  also?: (page: Page) => Promise<void>;
}

const numberOf = (id: ServiceId) => {
  const phone = phoneToShow(entryWithId(id).phones);
  if (!phone) throw new Error(`${id} has no number.`);
  return { ...phone, href: `tel:${phone.number.replace(/[^\d+]/g, '')}` };
};
const tappable = (page: Page, id: ServiceId) => page.locator(`[data-finder-results] a[href="${numberOf(id).href}"]`);
const asRead = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the results say, in this order and perhaps with more between. */
const says = (...texts: string[]) => async (page: Page) => {
  const found = asRead(await page.locator('[data-finder-results]').innerText());
  let from = 0;
  for (const text of texts) {
    expect(found.slice(from)).toContain(asRead(text));
    from = found.indexOf(asRead(text), from);
  }
};

/** How old what is known of a service is, in the words of its card. */
function ageOf(id: ServiceId): string {
  const record = entryWithId(id);
  const { freshness, checkedOn } = freshnessOfRecord(record, TEST_DAY);
  return wordsOfAge(freshness, checkedOn, record.sourceDate, sourceAgeYears(record.sourceDate, TEST_DAY)).replace(/^./, (letter) => letter.toUpperCase());
}

const CASES: Record<string, Case> = {
  'her husband hears voices and she has not slept for weeks: two nights away, in Leiden': {
    place: '2316',
    answers: ['Nacht of weekend', 'Psychisch'],
    first: 'voorzieningen/respijthuis-leiden',
    also: (page) => says(FINDER_WORDS.notFor, ...entryWithId('voorzieningen/respijthuis-leiden').exclusions.map(({ text }) => text.replace(/\.$/, '')))(page),
  },
  'the carer broke her hip an hour ago, in Leiden: the route, the emergency numbers, and the doctor who calls for a bed': {
    place: 'Leiden',
    answers: ['Nu, vandaag', 'Dementie'],
    doctorStep: FINDER_WORDS.doctorStep,
    also: async (page) => {
      expect(await page.locator('[data-finder-now] a[href$="/routes/mantelzorger-valt-uit/"]').isVisible()).toBe(true);
      expect(await page.locator('[data-finder-now] a[href="tel:112"]').isVisible()).toBe(true);
      expect(await page.locator(`[data-service-id="${BED_DESK}"]`).isVisible()).toBe(true);
      // The number of the bed desk is not hers to call: it stands there, but not as a button.
      expect(await tappable(page, BED_DESK).count()).toBe(0);
      await says(numberOf(BED_DESK).number, wordsOfCallers(numberOf(BED_DESK)))(page);
    },
  },
  'a week off from a wife with dementia, in Soest: nothing local, so the support point, and Handen-in-Huis which takes the carer only': {
    place: 'Soest',
    answers: ['Een week of langer', 'Dementie'],
    first: 'voorzieningen/steunpunt-mantelzorg-soest',
    also: async (page) => {
      expect(await page.getByRole('heading', { name: FINDER_WORDS.respiteIn('Soest') }).count()).toBe(0);
      await says(entryWithId('voorzieningen/handen-in-huis').title, FINDER_WORDS.notYou)(page);
    },
  },
  'a day a week for a father with dementia, in Leiden: the meeting place, and Topaz’s desk whose number the carer may call': {
    place: '2334',
    answers: ['Een dag elders', 'Dementie'],
    first: 'voorzieningen/odensehuis-leiden',
    also: async (page) => {
      expect(await page.locator(`[data-service-id="${DAY_CARE_DESK}"] a[href="${numberOf(DAY_CARE_DESK).href}"]`).isVisible()).toBe(true);
      const { freshness } = freshnessOfRecord(entryWithId('voorzieningen/odensehuis-leiden'), TEST_DAY);
      expect(await page.locator('[data-service-id]').first().locator(`[data-freshness="${freshness}"]`).isVisible()).toBe(true);
    },
  },
  'somebody to sit with a dying mother for an afternoon, in Soest': {
    place: '3761',
    answers: ['Een paar uur thuis', 'Laatste fase'],
    first: 'voorzieningen/de-luwte-thuis',
  },
  'a weekend for the carer of a son with a learning disability, in Oegstgeest: no place is known, so the municipality’s own desk': {
    place: 'Oegstgeest',
    answers: ['Nacht of weekend', 'Verstandelijke beperking'],
    first: 'voorzieningen/wmo-loket-oegstgeest',
    also: async (page) => expect(await page.getByRole('heading', { name: FINDER_WORDS.beginTitle('Oegstgeest') }).count()).toBe(1),
  },
  'a week’s holiday for a carer in Rijnsburg: the pilot of the region, to be asked after': {
    place: 'Rijnsburg',
    answers: ['Een week of langer'],
    first: 'voorzieningen/logeerzorg-zhn',
    also: says(FINDER_WORDS.ask, FINDER_WORDS.askExists),
  },
  'trying a day out without papers, in Nijkerk': {
    place: 'Nijkerk',
    answers: ['Een dag elders', 'Dementie'],
    first: 'voorzieningen/amaris-proefdagbesteding',
    also: (page) => says(ageOf('voorzieningen/amaris-proefdagbesteding'))(page),
  },
  'nights away with mental illness, in Alphen: the guest applies himself': {
    place: '2401',
    answers: ['Nacht of weekend', 'Psychisch'],
    first: 'voorzieningen/respijthuis-alphen',
    also: (page) => says(FINDER_WORDS.applicants(listInWords(entryWithId('voorzieningen/respijthuis-alphen').application.applicants.map((caller) => CALLER_NAMES[caller]))))(page),
  },
  'a few hours for a carer of a husband with Parkinson’s, in Voorschoten: the local support, and Topaz’s number': {
    place: 'Voorschoten',
    answers: ['Een paar uur thuis', 'Lichamelijk'],
    first: 'voorzieningen/voorschoten-voor-elkaar-mantelzorg',
    also: async (page) => expect(await tappable(page, DAY_CARE_DESK).first().isVisible()).toBe(true),
  },
};

describe('from home to the right first step', () => {
  it.each(Object.entries(CASES))('%s', (_name, { place, answers, first, doctorStep, also }) =>
    visit('/', {}, async ({ page }) => {
      let activations = 0;
      const activate = async (tap: () => Promise<void>) => {
        activations += 1;
        await tap();
      };
      await activate(() => page.getByRole('link', { name: 'Wat kan ik hier regelen?' }).click());
      const field = page.getByLabel('Waar woont de zorgvrager?');
      await field.click();
      await field.pressSequentially(place);
      for (const answer of answers) await activate(() => page.locator('.finder-chip', { hasText: answer }).click());
      await page.locator('[data-finder-state="ready"]').waitFor();
      expect(activations).toBeLessThanOrEqual(3);
      const card = page.locator('[data-finder-results] .service-card').first();
      expect(await card.getAttribute(doctorStep ? 'data-finder-doctor' : 'data-service-id')).toBe(first ?? '');
      expect(asRead(await card.locator('.finder-step-text').innerText())).toBe(doctorStep ?? stepOf(first as ServiceId));
      expect(await tappable(page, ADVICE_LINE).first().isVisible()).toBe(true);
      await also?.(page);
    }));
});

/** The first step that a record tells, as a card shows it. */
function stepOf(id: ServiceId): string {
  return asRead(parseInlineText(entryWithId(id).application.firstStep ?? FINDER_WORDS.firstStepUnknown).map((part) => (part.type === 'norm' ? '' : part.text)).join(''));
}
