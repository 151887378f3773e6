import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { AskedRoute } from '../../src/domain/route-walk.ts';
import { DESK_WORDS } from '../../src/i18n/burden.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();
const ROUTE = '/routes/mantelzorger-valt-uit/';

/** The answers that lead to an end, as an editor wrote them. */
async function answersTo(page: Page, wanted: (end: AskedRoute['ends'][string]) => boolean, least = 3): Promise<string[]> {
  const route = JSON.parse((await page.locator('[data-walk]').getAttribute('data-route')) ?? '') as AskedRoute;
  const queue: { key: string; answers: string[] }[] = [{ key: route.start, answers: [] }];
  for (const { key, answers } of queue) {
    const end = route.ends[key];
    if (end && answers.length >= least && wanted(end)) return answers;
    queue.push(...(route.questions[key]?.options ?? []).map((option) => ({ key: option.to, answers: [...answers, option.answer] })));
  }
  throw new Error('No end like that.');
}

async function give(page: Page, answers: string[]): Promise<void> {
  for (const answer of answers) await page.locator('[data-walk-now]').getByRole('button', { name: answer, exact: true }).click();
}

describe('a decision route', () => {
  it('asks one question at a time and ends with who decides, the first step and the term', () =>
    visit(ROUTE, {}, async ({ page }) => {
      const answers = await answersTo(page, (end) => end.serviceTypes.includes('care-office'));
      await give(page, answers);
      const walk = page.locator('[data-walk]');
      const text = await walk.innerText();
      for (const words of [`Je antwoorden (${answers.length})`, 'Eerste stap', 'Wie beslist', 'Termijn', 'Plaats of postcode']) expect(text).toContain(words);
      expect(await walk.locator('[data-walk-path] li').count()).toBe(answers.length);
    }));

  it('keeps the question in sight: what was answered stands folded below it, and so it does below the end', () =>
    visit(ROUTE, {}, async ({ page }) => {
      const walk = page.locator('[data-walk]');
      for (const answer of await answersTo(page, () => true)) {
        await give(page, [answer]);
        expect(await walk.locator('[data-walk-path]').isVisible()).toBe(false);
        const [now, past, heading] = await Promise.all([walk.locator('[data-walk-now]').boundingBox(), walk.locator('details', { has: page.locator('[data-walk-path]') }).boundingBox(), walk.locator('[data-walk-now] h3').boundingBox()]);
        expect(past?.y).toBeGreaterThanOrEqual((now?.y ?? Infinity) + (now?.height ?? 0));
        expect(heading?.y).toBeGreaterThanOrEqual(0);
        expect((heading?.y ?? Infinity) + (heading?.height ?? 0)).toBeLessThanOrEqual(740);
      }
    }));

  it('puts the reader at the new question, and goes back by its own button and by the browser’s', () =>
    visit(ROUTE, {}, async ({ page }) => {
      const walk = page.locator('[data-walk]');
      const heading = () => walk.locator('[data-walk-now] h3').innerText();
      const answers = await answersTo(page, () => true);
      const first = await heading();
      await give(page, answers.slice(0, 1));
      expect(await heading()).not.toBe(first);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
      await page.goBack();
      await expect.poll(heading).toBe(first);
      await give(page, answers.slice(0, 1));
      await walk.getByRole('button', { name: 'Vorige vraag' }).click();
      expect(await heading()).toBe(first);
    }));

  it('has its first question on the first screen of a phone, and says below it who read the text', () =>
    visit(ROUTE, {}, async ({ page }) => {
      const [question, readers] = await Promise.all([page.locator('[data-walk-now] h3').boundingBox(), page.locator('.safety-readers').boundingBox()]);
      expect((question?.y ?? Infinity) + (question?.height ?? 0)).toBeLessThanOrEqual(740);
      expect(readers?.y).toBeGreaterThan(question?.y ?? Infinity);
    }));

  it('takes back an earlier answer', () =>
    visit(ROUTE, {}, async ({ page }) => {
      await give(page, (await answersTo(page, () => true)).slice(0, 2));
      await page.getByText('Je antwoorden (2)').click();
      await page.getByRole('button', { name: /Wijzig/ }).first().click();
      expect(await page.locator('[data-walk-path] li').count()).toBe(0);
    }));

  it('names the desks of a place at its end, and tells nobody the answers', () =>
    visit(ROUTE, {}, async ({ page, requests }) => {
      await give(page, await answersTo(page, (end) => end.serviceTypes.includes('municipal-access')));
      const walk = page.locator('[data-walk]');
      const nationwide = walk.locator('.service-list');
      expect([await walk.locator('[data-walk-now] .service-card').count(), await nationwide.locator('a[href^="tel:"]').count()]).toEqual([0, 1]);
      await walk.getByLabel(/Plaats of postcode/).fill('2316');
      await walk.getByRole('button', { name: 'Toon wie je hier belt' }).click();
      await walk.getByText('Loketten en hulp in Leiden').waitFor();
      expect(await nationwide.count()).toBe(0);
      expect(await walk.locator('[data-way-desks] a[href^="tel:"]').count()).toBeGreaterThan(0);
      expect(requests.filter((url) => /[?]|plek|2316/.test(url))).toEqual([]);
      expect(page.url()).not.toMatch(/[?#]/);
    }));

  it('names the lines for danger above the desks of a place, and no desk for the support of carers', () =>
    visit(ROUTE, {}, async ({ page }) => {
      await give(page, await answersTo(page, (end) => end.serviceTypes.includes('suicide-prevention'), 1));
      const walk = page.locator('[data-walk]');
      await walk.getByLabel(/Plaats of postcode/).fill('3761');
      await walk.getByRole('button', { name: 'Toon wie je hier belt' }).click();
      await walk.getByText('Loketten en hulp in Soest').waitFor();
      const named = await walk.locator('[data-way-desks] .service-card-title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      expect(named.slice(0, 2)).toEqual(['113-zelfmoordpreventie', 'veilig-thuis']);
      expect(named).toContain('gemeente-soest');
      expect(named).not.toContain('steunpunt-mantelzorg-soest');
    }));

  it('says of a place outside the handbook whom to call there, above what works everywhere', () =>
    visit(ROUTE, {}, async ({ page }) => {
      await give(page, await answersTo(page, (end) => end.serviceTypes.includes('municipal-access')));
      const walk = page.locator('[data-walk]');
      await walk.getByLabel(/Plaats of postcode/).fill('9711');
      await walk.getByRole('button', { name: 'Toon wie je hier belt' }).click();
      await walk.getByText(DESK_WORDS.unknownPlace).waitFor();
      expect(await walk.locator('[data-way-desks] a[href^="tel:"]').count()).toBeGreaterThan(0);
    }));

  it('opens in the drawing what was walked and nothing else, and puts a service of the end she reached on the list', () =>
    visit(ROUTE, {}, async ({ page }) => {
      const open = page.locator('details.route-step[open]');
      expect(await open.count()).toBe(0);
      const answers = await answersTo(page, (end) => end.serviceTypes.includes('municipal-access'));
      await give(page, answers);
      expect(await open.count()).toBe(answers.length + 1);
      await page.locator('[data-walk-desks] .service-card .list-add').first().click();
      expect(await page.getByRole('link', { name: 'Naar de lijst (1)' }).count()).toBe(1);
    }));

  it.each([true, false])('opens the fold that an address leads to (with script: %s)', (javaScriptEnabled) =>
    visit(ROUTE, { javaScriptEnabled }, async ({ page }) => {
      const [end, text] = await page.locator('.route-ends > details').last().evaluate((fold) => [fold.querySelector('[id]')?.id, fold.querySelector('dd')?.textContent]);
      const shown = page.locator('.route-ends > details').last().getByText(text ?? '', { exact: true });
      expect(await shown.isVisible()).toBe(false);
      await page.goto(`${page.url()}#${end}`);
      expect(await shown.isVisible()).toBe(true);
    }));

  it('prints every fold open', () =>
    visit(ROUTE, {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const shut = await page.locator('.route-text').evaluateAll((texts) => texts.filter((text) => !text.checkVisibility() || text.getBoundingClientRect().height === 0).length);
      expect(shut).toBe(0);
    }));

  it('stays drawn in full without script', () =>
    visit(ROUTE, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('[data-walk]').isVisible()).toBe(false);
      expect(await page.locator('.route-questions > li').count()).toBeGreaterThan(3);
      expect(await page.locator('.route-questions .route-options').evaluateAll((lists) => lists.every((list) => list.checkVisibility()))).toBe(true);
      expect(await page.locator('.route-end').count()).toBeGreaterThan(5);
    }));
});
