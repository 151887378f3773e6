import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { setDefaultHandler } from 'workbox-routing';

/**
 * Keeps an edition of the handbook on the device, as a whole or not at all: every file is checked against the sum that the build wrote
 * down, and one that is missing or different stops the installation. What is not kept comes from the network.
 */
interface Kept {
  url: string;
  revision: string | null;
  integrity: string;
}

/** What the build writes in: the edition, what it takes along, and where this site stands. */
interface Edition {
  id: string;
  day: string;
  base: string;
  files: Kept[];
}

/** The little of a service worker's world that is used here. */
interface WorkerScope {
  __EDITION: Edition;
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown; ports: readonly MessagePort[]; waitUntil(work: Promise<unknown>): void }) => void): void;
  skipWaiting(): Promise<void>;
  /** This worker itself, where the browser tells. */
  serviceWorker?: { state: string };
}

const scope = globalThis as unknown as WorkerScope;
const edition = scope.__EDITION;
const PREFIX = 'handboek';
const ALL_OF_ANY = `${PREFIX}-alles-`;
const ALL = ALL_OF_ANY + edition.id;
const ROAD = `${PREFIX}-onderweg-${edition.id}`;
/** Stands in a cache once all of an edition is in it, with the sums of its files: who has it once chose to keep all. */
const MARK = `${edition.base}offline/alles-is-er`;
const SEARCH_LIST = `${edition.base}pagefind/pagefind-entry.json`;
const ROAD_SEARCH = `${edition.base}offline/zoeken.json`;
const REGION_DATA = /\/gegevens\/(?:sociale-kaart|loketten|zoeken|plaatsen)\/[^/]+\.json$/;

setCacheNameDetails({ prefix: PREFIX, precache: 'uitgave', suffix: edition.id });
// What stands behind a question mark is never part of which page it is.
precacheAndRoute(edition.files, { ignoreURLParametersMatching: [/./], cleanURLs: false, directoryIndex: '' });

setDefaultHandler(async ({ request, url }) => {
  try {
    const response = await fetch(request);
    if (response.ok && REGION_DATA.test(url.pathname)) await (await caches.open(ROAD)).put(url.pathname, response.clone()).catch(() => undefined);
    return response;
  } catch {
    for (const name of [ALL, ROAD]) {
      const kept = await (await caches.open(name)).match(url.pathname);
      if (kept) return kept;
    }
    // Without a connection the search looks in what is here.
    if (url.pathname === SEARCH_LIST) return (await matchPrecache(ROAD_SEARCH)) ?? Response.error();
    const offline = request.mode === 'navigate' ? await matchPrecache(`${edition.base}offline/`) : undefined;
    return offline ?? Response.error();
  }
});

scope.addEventListener('activate', (event) => event.waitUntil(forgetOtherEditions()));
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  const answer = (work: Promise<unknown>) => event.waitUntil(work.then((value) => port?.postMessage(value), () => port?.postMessage(null)));
  if (event.data === 'neem-over') event.waitUntil(scope.skipWaiting());
  if (event.data === 'stand') answer(stateOf());
  if (event.data === 'bewaar-alles') answer(keepAllOnce());
  if (event.data === 'vergeet-alles') answer(forgetAll());
});

/** What is true now: which edition, of which day, whether all that it takes along is there, whether the rest is, and whether that was asked for. */
async function stateOf() {
  const cache = await caches.open(cacheNames.precache);
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  const isReady = edition.files.every(({ url }) => kept.has(pathnameOf(url)));
  const whole = await wholeCache();
  return { edition: edition.id, day: edition.day, isReady, hasAll: whole === ALL, wantsAll: whole !== null };
}

/** The cache that holds all of an edition: of this one, or else of the one before. */
async function wholeCache(): Promise<string | null> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ALL_OF_ANY));
  for (const name of [...names.filter((item) => item === ALL), ...names]) if (await (await caches.open(name)).match(MARK)) return name;
  return null;
}

let keeping: Promise<boolean> | undefined;

/** Two tabs may ask at once, or one again: it is done once. */
async function keepAllOnce(): Promise<boolean> {
  keeping ??= keepAll().finally(() => (keeping = undefined));
  return keeping;
}

/** Takes the rest of this edition along; what did not change comes from the edition before. When a part fails, nothing of it stays. */
async function keepAll(): Promise<boolean> {
  const whole = await wholeCache();
  if (whole === ALL) return true;
  try {
    const { edition: id, files } = (await (await fetch(`${edition.base}offline/alles.json`, { cache: 'no-cache' })).json()) as { edition: string; files: Kept[] };
    if (id !== edition.id) return false;
    const cache = await caches.open(ALL);
    const before = whole === null ? null : await caches.open(whole);
    const sums = new Map(((await (await before?.match(MARK))?.json()) as Kept[] | undefined)?.map(({ url, integrity }) => [url, integrity]));
    const sameAsBefore = ({ url, integrity }: Kept) => (sums.get(url) === integrity ? before?.match(pathnameOf(url)) : undefined);
    for (let start = 0; start < files.length; start += 8)
      await Promise.all(files.slice(start, start + 8).map(async (file) => cache.put(pathnameOf(file.url), (await sameAsBefore(file)) ?? (await fetchWhole(file)))));
    await cache.put(MARK, Response.json(files));
    // A worker that still waits leaves the edition in use as it is.
    if (scope.serviceWorker?.state === 'activated') await forgetOtherEditions();
    return true;
  } catch {
    await caches.delete(ALL);
    return false;
  }
}

async function fetchWhole({ url, integrity }: Kept): Promise<Response> {
  const response = await fetch(url, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(url);
  return response;
}

function pathnameOf(url: string): string {
  return new URL(url, location.href).pathname;
}

/** Lets go of the rest, and of the wish to have it. */
async function forgetAll(): Promise<boolean> {
  for (const name of await caches.keys()) if (name.startsWith(ALL_OF_ANY)) await caches.delete(name);
  return true;
}

/**
 * Lets go of other editions; the regions chosen in them are asked for again, so that they stay at hand. All of the edition before stays
 * aside until all of this one is there: it saves fetching what did not change, and is never shown.
 */
async function forgetOtherEditions(): Promise<void> {
  const whole = await wholeCache();
  const others = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}-`) && !name.endsWith(edition.id) && name !== whole);
  for (const name of others.filter((item) => item.startsWith(`${PREFIX}-onderweg-`)))
    for (const { url } of await (await caches.open(name)).keys()) await (await caches.open(ROAD)).add(new URL(url).pathname).catch(() => undefined);
  await Promise.all(others.map((name) => caches.delete(name)));
}
