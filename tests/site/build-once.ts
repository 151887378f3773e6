import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/server.ts';
import { buildSite } from '../../scripts/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteDir: string;
    siteUrl: string;
  }
}

/** The day on which the tested site is built: the tests say the same tomorrow. */
export const TEST_DAY = '2026-11-22';

/** Builds the real site once for all tests that look at it, serves it, and ends the server afterwards. */
export default async function setup(project: TestProject) {
  process.env['HANDBOEK_VANDAAG'] = TEST_DAY;
  const siteDir = path.resolve('.cache', 'testsite');
  await mkdir(path.dirname(siteDir), { recursive: true });
  if (!process.env['HANDBOEK_TESTSITE']) await buildSite(siteDir);
  const site = await serveSite(siteDir, 0);
  project.provide('siteDir', siteDir);
  project.provide('siteUrl', site.url);
  return () => site.close();
}
