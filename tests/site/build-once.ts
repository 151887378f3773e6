import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/server.ts';
import { buildSite } from '../../scripts/site.ts';
import { TEST_DAY } from './test-day.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteDir: string;
    siteUrl: string;
  }
}

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
