import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { TEST_DAY } from '../site/test-day.ts';

let browser: Browser;

/** A phone in the hand: the narrowest that the site is made for. */
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Starts one browser for a test file and ends it after the last test. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });
}

/** What a page did while it was open. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every address that was asked for, in order. */
  requests: string[];
  /** What went wrong in the page: uncaught errors, and errors in the console (a refused script, say). */
  problems: string[];
}

/** Opens an address of the tested site in a fresh context, on a device that has the day of the site; runs the visit and closes it. */
export async function visit<T>(path: string, options: BrowserContextOptions, work: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...PHONE, ...options });
  try {
    await context.clock.setFixedTime(new Date(`${TEST_DAY}T12:00:00`));
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(new URL(path.replace(/^\//, ''), inject('siteUrl')).href);
    return await work({ page, context, requests, problems });
  } finally {
    await context.close();
  }
}
