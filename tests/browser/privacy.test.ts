import { describe, expect, inject, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';
import { LAYOUTS } from './layouts.ts';

useBrowser();

describe.each(Object.entries(LAYOUTS))('%s', (name, path) => {
  it('asks only its own address, keeps nothing and breaks no rule of its own', () =>
    visit(path, {}, async ({ page, context, requests, problems }) => {
      await page.waitForLoadState('networkidle');
      const own = new URL(inject('siteUrl')).origin;
      expect(requests.filter((url) => new URL(url).origin !== own && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      expect(problems.filter((problem) => !(name === 'not found' && /404/.test(problem)))).toEqual([]);
    }));
});
