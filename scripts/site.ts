import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { readSettings } from '../src/corpus/settings.ts';

/**
 * Builds the whole site, indexes included, into `outDir`: first aside, and in its place only when all of it is there, so that
 * a build that fails leaves the last good one as it was.
 */
export async function buildSite(outDir: string): Promise<void> {
  // A setting of the wrong form is named before Astro reads it and wraps the words in its own.
  readSettings();
  const staging = path.resolve('.cache', `bouw-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(path.dirname(staging), { recursive: true });
  // A site is built for its readers, also when a test asks for it.
  process.env['NODE_ENV'] = 'production';
  try {
    // What is wrong comes as an error with words of its own; Astro's line around it would only say that something was.
    await build({ outDir: staging, logLevel: 'silent' });
    await rm(outDir, { recursive: true, force: true });
    await rename(staging, outDir).catch(async () => cp(staging, outDir, { recursive: true }));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
