import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, visit } from './harness.ts';

useBrowser();
const MODULE = '/modules/m03-signalen-van-overbelasting/';
/** Where a trainer makes slides: a wide screen and a mouse. */
const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false };

/** What would come on paper after a button was tapped; the printer itself is left out. */
async function onPaper(page: Page, button: string): Promise<string> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: button }).click();
  await page.emulateMedia({ media: 'print' });
  return page.locator('main').innerText();
}

describe('a module', () => {
  it('prints its quiz without the answers, and its cases without the rest', async () => {
    await visit(MODULE, {}, async ({ page }) => {
      const question = await page.locator('.quiz legend').first().innerText();
      const explanation = await page.locator('.quiz-right').first().textContent();
      const quiz = await onPaper(page, 'Druk de quiz af zonder antwoorden');
      expect(quiz).toContain(question);
      expect(quiz).not.toContain(explanation?.trim());
      expect(quiz).not.toContain('Doelen');
    });
    await visit(MODULE, {}, async ({ page }) => {
      const cases = await onPaper(page, 'Druk de casussen af');
      expect(cases).toContain(await page.locator('section:has(#casussen) h3').first().innerText());
      expect(cases).not.toContain('Programma');
    });
  });

  it('gives a link to a case that can be copied, and that lands on that case', () =>
    visit(MODULE, { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      const title = await page.locator('section:has(#casussen) h3').nth(1).innerText();
      await page.getByRole('link', { name: `Vaste link naar het kopje ${title}` }).click();
      await expect.poll(() => page.locator('[data-copy-status]').innerText()).not.toBe('');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/\/p\/m03\/#casus-[a-z0-9-]+$/);
      await page.goto('about:blank');
      await page.goto(copied);
      await page.waitForURL(`**${MODULE}#casus-*`);
      expect(await page.locator(':target').innerText()).toBe(title);
      await expect.poll(() => page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(200);
    }));

  it('says on its hand-out where that came from, and prints the whole page again afterwards', () =>
    visit(MODULE, {}, async ({ page }) => {
      expect(await onPaper(page, 'Druk de hand-out af')).toMatch(/Module 3: .*\/p\/m03/);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('main').innerText()).toContain('Programma');
    }));

  it('takes its verdict back when another answer is chosen, and asks for one first', () =>
    visit(MODULE, {}, async ({ page }) => {
      const question = page.locator('[data-quiz-question]').first();
      const verdict = question.locator('[data-quiz-verdict]');
      await question.getByRole('button', { name: 'Kijk na' }).click();
      expect(await verdict.innerText()).toBe('Kies eerst een antwoord.');
      await question.locator('input').first().check();
      await question.getByRole('button', { name: 'Kijk na' }).click();
      expect(await verdict.innerText()).toMatch(/^(Goed|Niet goed)$/);
      await question.locator('input').nth(1).check();
      expect(await verdict.innerText()).toBe('');
    }));
});

describe('the card for an emergency plan', () => {
  it('comes on one sheet of paper by itself, with 112 on it and room to write the rest', () =>
    visit('/respijt/noodplan-maken/', {}, async ({ page }) => {
      const sheet = await onPaper(page, 'Druk de kaart af');
      expect(sheet).toContain('112');
      expect(sheet).toMatch(/Huisartsenpost, nummer\s/);
      expect(sheet).toContain('/p/noodplan-maken/');
      expect(sheet).not.toContain('Wie mag wat weten');
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }));
});
