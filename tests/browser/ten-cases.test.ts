import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freshnessOfRecord, sourceAgeYears } from '../../src/domain/freshness.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { matchServices, type Need, type Situation } from '../../src/domain/matching.ts';
import type { TargetGroup } from '../../src/domain/service.ts';
import { phoneToShow } from '../../src/domain/who-to-call.ts';
import { listInWords } from '../../src/i18n/dates.ts';
import { FINDER_WORDS, GROUP_WORDS, NEED_WORDS, wordsOfAge, wordsOfCallers } from '../../src/i18n/finder.ts';
import { CALLER_NAMES } from '../../src/i18n/service.ts';
import { ENTRIES, entryWithId } from '../site/entries.ts';
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
 * is right is told here; what it is called, its number and its first step are the record's own. What editors add since may stand above it
 * where it fits as well, and must leave it in sight.
 */
interface Case {
  place: string;
  municipality: string;
  need: Need;
  group?: TargetGroup;
  /** The service that is right, which tells its own first step where it stands first. */
  right?: ServiceId;
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
    municipality: 'leiden',
    need: 'nights',
    group: 'psychiatric',
    right: 'voorzieningen/respijthuis-leiden',
    also: (page) => says(FINDER_WORDS.notFor, ...entryWithId('voorzieningen/respijthuis-leiden').exclusions.map(({ text }) => text.replace(/\.$/, '')))(page),
  },
  'the carer broke her hip an hour ago, in Leiden: the route, the emergency numbers, and the doctor who calls for a bed': {
    place: 'Leiden',
    municipality: 'leiden',
    need: 'now',
    group: 'dementia',
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
  'a week off from a wife with dementia, in Soest: the support point, and Handen-in-Huis which takes the carer only': {
    place: 'Soest',
    municipality: 'soest',
    need: 'week',
    group: 'dementia',
    right: 'voorzieningen/steunpunt-mantelzorg-soest',
    also: (page) => says(entryWithId('voorzieningen/handen-in-huis').title, FINDER_WORDS.notYou)(page),
  },
  'a day a week for a father with dementia, in Leiden: the meeting place, and Topaz’s desk whose number the carer may call': {
    place: '2334',
    municipality: 'leiden',
    need: 'day',
    group: 'dementia',
    right: 'voorzieningen/odensehuis-leiden',
    also: async (page) => {
      expect(await page.locator(`[data-service-id="${DAY_CARE_DESK}"] a[href="${numberOf(DAY_CARE_DESK).href}"]`).isVisible()).toBe(true);
      const { freshness } = freshnessOfRecord(entryWithId('voorzieningen/odensehuis-leiden'), TEST_DAY);
      expect(await page.locator('[data-service-id]').first().locator(`[data-freshness="${freshness}"]`).isVisible()).toBe(true);
    },
  },
  'somebody to sit with a dying mother for an afternoon, in Soest': {
    place: '3761',
    municipality: 'soest',
    need: 'hours',
    group: 'last-phase',
    right: 'voorzieningen/de-luwte-thuis',
  },
  'a weekend for the carer of a son with a learning disability, in Oegstgeest: the municipality’s own desk': {
    place: 'Oegstgeest',
    municipality: 'oegstgeest',
    need: 'nights',
    group: 'learning-disability',
    right: 'voorzieningen/wmo-loket-oegstgeest',
  },
  'a week’s holiday for a carer in Rijnsburg: the pilot of the region, to be asked after': {
    place: 'Rijnsburg',
    municipality: 'katwijk',
    need: 'week',
    right: 'voorzieningen/logeerzorg-zhn',
    also: says(FINDER_WORDS.ask, FINDER_WORDS.askExists),
  },
  'trying a day out without papers, in Nijkerk': {
    place: 'Nijkerk',
    municipality: 'nijkerk',
    need: 'day',
    group: 'dementia',
    right: 'voorzieningen/amaris-proefdagbesteding',
    also: (page) => says(ageOf('voorzieningen/amaris-proefdagbesteding'))(page),
  },
  'nights away with mental illness, in Alphen: the guest applies himself': {
    place: '2401',
    municipality: 'alphen-aan-den-rijn',
    need: 'nights',
    group: 'psychiatric',
    right: 'voorzieningen/respijthuis-alphen',
    also: (page) => says(FINDER_WORDS.applicants(listInWords(entryWithId('voorzieningen/respijthuis-alphen').application.applicants.map((caller) => CALLER_NAMES[caller]))))(page),
  },
  'a few hours for a carer of a husband with Parkinson’s, in Voorschoten: the local support, and Topaz’s number': {
    place: 'Voorschoten',
    municipality: 'voorschoten',
    need: 'hours',
    group: 'physical',
    right: 'voorzieningen/voorschoten-voor-elkaar-mantelzorg',
    also: async (page) => expect(await tappable(page, DAY_CARE_DESK).first().isVisible()).toBe(true),
  },
};

describe('from home to the right first step', () => {
  it.each(Object.entries(CASES))('%s', (_name, { place, municipality, need, group = null, right, doctorStep, also }) =>
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
      for (const { label } of [NEED_WORDS[need], ...(group ? [GROUP_WORDS[group]] : [])]) await activate(() => page.locator('.finder-chip', { hasText: label }).click());
      await page.locator('[data-finder-state="ready"]').waitFor();
      expect(activations).toBeLessThanOrEqual(3);
      const cards = page.locator('[data-finder-results] .service-card');
      const card = doctorStep ? cards.first().and(page.locator('[data-finder-doctor]')) : cards.and(page.locator(`[data-service-id="${right}"]`)).first();
      expect(await card.isVisible()).toBe(true);
      const ids = await cards.evaluateAll((all) => all.map((item) => item.getAttribute('data-service-id')));
      const above = doctorStep ? [] : ids.slice(0, ids.indexOf(right as string));
      const fits = fitting({ municipality, need, group });
      expect(above.filter((id) => !fits.has(id))).toEqual([]);
      // A desk below a place tells in a few lines that it is there.
      if (above.length === 0) expect(asRead(await card.innerText())).toContain(doctorStep ?? stepOf(right as ServiceId));
      expect(await tappable(page, ADVICE_LINE).first().isVisible()).toBe(true);
      await also?.(page);
    }));
});

/** The services that by their own records may fit, and take care over or help. */
function fitting(asked: Pick<Situation, 'municipality' | 'need' | 'group'>): Set<string | null> {
  const services = [...ENTRIES.values()].filter((entry) => entry.kind === 'voorzieningen');
  const { respite, support } = matchServices(services, { ...asked, age: null, care: [], assessment: null }, TEST_DAY);
  return new Set([...respite, ...support].map(({ service }) => service.id));
}

/** The first step that a record tells, as a card shows it. */
function stepOf(id: ServiceId): string {
  return asRead(parseInlineText(entryWithId(id).application.firstStep ?? FINDER_WORDS.firstStepUnknown).map((part) => (part.type === 'norm' ? '' : part.text)).join(''));
}
