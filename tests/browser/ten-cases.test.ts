import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';

useBrowser();

/** The line that a nurse may call herself when nothing local has a number. */
const ADVICE_LINE = '030 760 60 55';

/**
 * A nurse at a kitchen table: where the care recipient lives, what is going on, and what the right first step is. From home she needs the
 * door to the directory and at most two answers besides the place; the line for who does not get further is always in sight.
 */
interface Case {
  place: string;
  answers: string[];
  /** The card or desk that stands first; the municipality where no source names a desk, the doctor where nothing can wait. */
  first: string;
  step: RegExp;
  also?: (page: Page) => Promise<void>;
}

const says = (text: RegExp) => async (page: Page) => expect(await page.locator('[data-finder-results]').innerText()).toMatch(text);

const CASES: Record<string, Case> = {
  'her husband hears voices and she has not slept for weeks: two nights away, in Leiden': {
    place: '2316',
    answers: ['Nacht of weekend', 'Psychisch'],
    first: 'voorzieningen/respijthuis-leiden',
    step: /Begin samen met degene die wil logeren op de pagina van Lumen/,
    also: says(/Niet voor[\s\S]*dementie/),
  },
  'the carer broke her hip an hour ago, in Leiden: the route, the emergency numbers, and the doctor who calls for a bed': {
    place: 'Leiden',
    answers: ['Nu, vandaag', 'Dementie'],
    first: 'doctor',
    step: /Bel de huisarts van de zorgvrager.*huisartsenpost/,
    also: async (page) => {
      expect(await page.locator('[data-finder-now] a[href$="/routes/mantelzorger-valt-uit/"]').isVisible()).toBe(true);
      expect(await page.locator('[data-finder-now] a[href="tel:112"]').isVisible()).toBe(true);
      expect(await page.locator('[data-service-id="voorzieningen/rap-zhn"]').isVisible()).toBe(true);
      // The number of the bed desk is not hers to call: it stands there, but not as a button.
      expect(await page.locator('[data-finder-results] a[href="tel:0883399999"]').count()).toBe(0);
      await says(/088 33 99 999[\s\S]*Alleen voor een verwijzer en de huisarts/)(page);
    },
  },
  'a week off from a wife with dementia, in Soest: nothing local, so the support point, and Handen-in-Huis which takes the carer only': {
    place: 'Soest',
    answers: ['Een week of langer', 'Dementie'],
    first: 'voorzieningen/steunpunt-mantelzorg-soest',
    step: /steunpunt|gemeente/i,
    also: says(/vonden we in Soest niets dat de zorg overneemt[\s\S]*Handen-in-Huis[\s\S]*Jij niet: doe het samen met hen/),
  },
  'a day a week for a father with dementia, in Leiden: the meeting place, and Topaz’s desk whose number the carer may call': {
    place: '2334',
    answers: ['Een dag elders', 'Dementie'],
    first: 'voorzieningen/odensehuis-leiden',
    step: /Vraag bij het sociaal wijkteam of de casemanager dementie/,
    also: async (page) => {
      expect(await page.locator('[data-service-id="voorzieningen/topaz-client-service-bureau"] a[href="tel:0889212400"]').isVisible()).toBe(true);
      expect(await page.locator('[data-service-id]').first().locator('[data-freshness="unverified"]').isVisible()).toBe(true);
    },
  },
  'somebody to sit with a dying mother for an afternoon, in Soest': {
    place: '3761',
    answers: ['Een paar uur thuis', 'Laatste fase'],
    first: 'voorzieningen/de-luwte-thuis',
    step: /Bel De Luwte: het nummer staat op de pagina/,
  },
  'a weekend for a carer in Oegstgeest, dementia: no desk is known, so the municipality': {
    place: 'Oegstgeest',
    answers: ['Nacht of weekend', 'Dementie'],
    first: 'municipality',
    step: /melding bij de gemeente Oegstgeest/,
    also: says(/Een nummer in Oegstgeest dat jij of de mantelzorger mag bellen, vonden we niet/),
  },
  'a week’s holiday for a carer in Rijnsburg: the pilot of Katwijk, to be asked after': {
    place: 'Rijnsburg',
    answers: ['Een week of langer'],
    first: 'voorzieningen/herberg-thuis-katwijk',
    step: /Vraag bij de gemeente Katwijk of Welzijnskwartier of dit nog bestaat/,
  },
  'trying a day out without papers, in Nijkerk': {
    place: 'Nijkerk',
    answers: ['Een dag elders', 'Dementie'],
    first: 'voorzieningen/amaris-proefdagbesteding',
    step: /Vraag bij de gemeente Nijkerk/,
    also: says(/niemand controleerde dit/),
  },
  'nights away with mental illness, in Alphen: the guest applies himself': {
    place: '2401',
    answers: ['Nacht of weekend', 'Psychisch'],
    first: 'voorzieningen/respijthuis-alphen',
    step: /De logé meldt zichzelf aan/,
  },
  'a few hours for a carer of a husband with Parkinson’s, in Voorschoten: the local support, and Topaz’s number': {
    place: 'Voorschoten',
    answers: ['Een paar uur thuis', 'Lichamelijk'],
    first: 'voorzieningen/voorschoten-voor-elkaar-mantelzorg',
    step: /Vraag bij de gemeente Voorschoten naar Voorschoten Voor Elkaar/,
    also: says(/Voorschoten[\s\S]*088 921 2400/),
  },
};

describe('from home to the right first step', () => {
  it.each(Object.entries(CASES))('%s', (_name, { place, answers, first, step, also }) =>
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
      const isNoRecord = first === 'municipality' || first === 'doctor';
      expect(await card.getAttribute(isNoRecord ? `data-finder-${first}` : 'data-service-id')).toBe(isNoRecord ? '' : first);
      expect(await card.locator('.finder-step-text').innerText()).toMatch(step);
      expect(await page.locator(`[data-finder-results] a[href="tel:${ADVICE_LINE.replaceAll(' ', '')}"]`).first().isVisible()).toBe(true);
      await also?.(page);
    }));
});
