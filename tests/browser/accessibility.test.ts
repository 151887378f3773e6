import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';
import { LAYOUTS } from './layouts.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

useBrowser();

describe.each(Object.entries(LAYOUTS))('%s', (_name, path) => {
  it.each(['light', 'dark'] as const)('gives axe nothing to find in %s on a phone', (colorScheme) =>
    visit(path, { colorScheme, reducedMotion: 'reduce' }, async ({ page }) => {
      await page.evaluate(axe);
      const found = await page.evaluate(async (tags) => {
        const { violations } = await (globalThis as unknown as { axe: { run(root: Document, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document, {
          runOnly: { type: 'tag', values: tags },
        });
        return violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
      }, TAGS);
      expect(found).toEqual([]);
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
