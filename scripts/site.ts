import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { readSettings } from '../src/corpus/settings.ts';

const WORKSHOP = path.resolve('.cache');
/** A site that is being built, or that made place for one, with the process that it belongs to. */
const UNFINISHED = /^(?:bouw|vorige)-(\d+)$/;

/**
 * Builds the whole site, indexes included, into `outDir`: first aside, and in its place only when all of it is there, so that
 * a build that fails leaves the last good one as it was.
 */
export async function buildSite(outDir: string): Promise<void> {
  // A setting of the wrong form is named before Astro reads it and wraps the words in its own.
  readSettings();
  const [made, last] = [path.join(WORKSHOP, `bouw-${process.pid}`), path.join(WORKSHOP, `vorige-${process.pid}`)];
  await mkdir(WORKSHOP, { recursive: true });
  await mkdir(path.dirname(outDir), { recursive: true });
  await sweep();
  // A site is built for its readers, also when a test asks for it.
  process.env['NODE_ENV'] = 'production';
  try {
    // What is wrong comes as an error with words of its own; Astro's line around it would only say that something was.
    await build({ outDir: made, logLevel: 'silent' });
    await move(outDir, last).catch(unlessMissing);
    await move(made, outDir).catch(async (error: unknown) => {
      // The last good site takes its place again before it could be cleared away with the rest.
      await move(last, outDir).catch(unlessMissing);
      throw error;
    });
  } finally {
    for (const rest of [made, last]) await rm(rest, { recursive: true, force: true });
  }
}

/** Gives a folder another place: at once on the same disk, and by a copy from one disk to another. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Takes away what builds left behind that were ended halfway; what belongs to a process that still runs stays. */
async function sweep(): Promise<void> {
  for (const name of await readdir(WORKSHOP)) {
    const owner = Number(UNFINISHED.exec(name)?.[1]);
    if (owner && !isRunning(owner)) await rm(path.join(WORKSHOP, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
