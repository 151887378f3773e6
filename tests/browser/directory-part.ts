import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DirectoryPart, PackedService } from '../../src/domain/finder-record.ts';

/** A place to stay in Leiden that nobody checked, of which a source says only this; a test adds what it is about. */
export const MADE_UP: PackedService = {
  id: 'voorzieningen/proefhuis',
  path: '/voorzieningen/proefhuis/',
  title: 'Proefhuis',
  code: 'dienst-proefhuis',
  types: ['overnight'],
  reviewEvery: { count: 6, unit: 'month' },
  status: { value: 'active', since: null, successor: null, note: null },
  serviceArea: { nationwide: false, municipalities: ['leiden'] },
};

/** Lets the finder find other services in a region than the directory really holds, so that a test does not depend on what editors correct. */
export async function serveRegion(page: Page, region: string, change: (services: PackedService[]) => PackedService[]): Promise<void> {
  const file = `gegevens/sociale-kaart/${region}.json`;
  const part = JSON.parse(await readFile(path.join(inject('siteDir'), file), 'utf8')) as DirectoryPart;
  await page.route(`**/${file}`, (route) => route.fulfill({ json: { ...part, services: change(part.services) } }));
}
