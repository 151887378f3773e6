import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser, visit } from './harness.ts';
import { LAYOUTS } from './layouts.ts';

useBrowser();

describe.each(Object.entries(LAYOUTS))('%s', (_name, path) => {
  it.each(['light', 'dark'] as const)('gives axe nothing to find in %s on a phone', (colorScheme) =>
    visit(path, { colorScheme, reducedMotion: 'reduce' }, async ({ page }) => {
      expect(await axeFindings(page)).toEqual([]);
    }));

  it('fits a phone, also with letters twice as large, and gives fingers room', () =>
    visit(path, {}, async ({ page }) => {
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, td, li li'))
          .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height > 1 && box.height < 43.5)
          .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} (${Math.round(box.height)} px)`),
      );
      expect(small).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflow()).toBeLessThanOrEqual(0);
    }));
});
