import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ReadEntries } from '../corpus/entries.ts';
import { readHomeMunicipalities } from '../corpus/home.ts';
import { articlesOfDanger } from '../domain/danger-reading.ts';
import { pathOf } from '../domain/entry.ts';
import { type OfflineGroup, planOffline, type SiteFile, sizeOf } from '../domain/offline-plan.ts';
import { BUILD_WORDS } from '../i18n/build.ts';
import { NATIONWIDE, PAGEFIND_DIR } from '../search/files.ts';
import { isFragment, type LaidOutPages, pack, pagefindFiles, writeFiles } from './pagefind-index.ts';

/** What may be taken along without being asked for, in bytes over the wire: a megabyte less the worker itself. */
const BUDGET = 980_000;
const WORKER = 'sw.js';
const REST = 'offline/alles.json';
/** Where the engine's own list of the index stands that searches without a connection. */
const ROAD_SEARCH = 'offline/zoeken.json';
const ENGINE_LIST = 'pagefind-entry.json';
/** Files that arrive compressed already. */
const PACKED = /\.(?:woff2|png|pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$/;
/** Not for the road: forwarding addresses, the page for what is not there, and what is written here. */
const LEFT_HOME = /^(?:p\/|404\.html$|sw\.js$|offline\/alles\.json$)/;

interface BuiltFile extends SiteFile {
  file: string;
  /** SHA-256 of its content. */
  hash: Buffer;
}

/** What is known of an edition before the large search index is there. */
export interface PreparedEdition {
  files: BuiltFile[];
  groups: OfflineGroup[];
  worker: string;
}

/** Whether the page at an address can be searched without a connection. */
export function isRoadPage(address: string): boolean {
  return /^\/(?:signalen|routes|respijt)\//.test(address);
}

/** Reads what is built besides Pagefind's index, and makes the small search and the service worker that go along. */
export async function prepareEdition(siteDir: string, { contentDir, entries, pages }: { contentDir: string; entries: ReadEntries; pages: LaidOutPages }): Promise<PreparedEdition> {
  const regions = homeRegions(contentDir, entries);
  const reading = new Set(articlesOfDanger(entries.signalen, entries.routes).map((id) => pathOf(id).slice(1)));
  const groupsWith = (search: ReadonlySet<string>) => groupsOf({ regions, reading, search });
  const [files, worker] = await Promise.all([builtFiles(siteDir, (file) => !file.startsWith(PAGEFIND_DIR)), bundleWorker()]);
  const { left } = planOffline(files, groupsWith(new Set()), BUDGET);
  // A search over pages that stay behind would find what cannot be opened.
  const search = left.includes('respijt') ? new Set<string>() : await writeRoadSearch(siteDir, pages);
  const added = search.has(ROAD_SEARCH) ? await builtFiles(siteDir, (file) => file === ROAD_SEARCH) : [];
  return { files: [...files, ...added], groups: groupsWith(search), worker };
}

/**
 * Writes the service worker, after everything else is built: an edition of the whole site, known by its content.
 * @returns what it holds, in a line
 */
export async function writeEdition(siteDir: string, { base, today }: { base: string; today: string }, { files: others, groups, worker }: PreparedEdition): Promise<string> {
  const files = [...others, ...(await builtFiles(siteDir, (file) => file.startsWith(PAGEFIND_DIR)))].sort((a, b) => (a.file < b.file ? -1 : 1));
  const plan = planOffline(files, groups, BUDGET);
  const id = createHash('sha256').update(JSON.stringify([today, base, files.map(({ url, hash }) => [url, hash.toString('hex')])])).digest('hex').slice(0, 12);
  await writeSizes(siteDir, plan);
  const kept = (list: readonly BuiltFile[]) => list.map(({ url, hash }) => ({ url: base + url, revision: null, integrity: `sha256-${hash.toString('base64')}` }));
  const edition = { id, day: today, base, files: kept(plan.unasked).map((file) => ({ ...file, revision: file.integrity.slice(7, 23) })) };
  await writeFile(path.join(siteDir, WORKER), `self.__EDITION=${JSON.stringify(edition)};\n${worker}`);
  await mkdir(path.join(siteDir, path.dirname(REST)), { recursive: true });
  await writeFile(path.join(siteDir, REST), JSON.stringify({ edition: id, files: kept(plan.rest) }));
  return BUILD_WORDS.edition(id, { files: plan.unasked.length, bytes: sizeOf(plan.unasked) }, sizeOf(plan.rest), plan.left);
}

/** What an edition knows of its content: the regions of its municipalities, what signals and routes send to in danger, and what searching needs. */
interface Carried {
  regions: string[];
  reading: ReadonlySet<string>;
  search: ReadonlySet<string>;
}

/** What goes along first: what the way through needs, in the order in which a nurse would miss it. */
function groupsOf({ regions, reading, search }: Carried): OfflineGroup[] {
  const parts = [NATIONWIDE, ...regions];
  const isOf = (folder: string, names: string[]) => (url: string) => names.some((name) => url === `gegevens/${folder}/${name}.json`);
  const shell = new Set(['', 'offline/', 'signalen/', 'routes/', 'sociale-kaart/', 'zoeken/', 'meegeeflijst/', 'respijt/', 'favicon.svg', 'manifest.webmanifest', 'icons/any-192.png', 'gegevens/plaatsen.json', 'gegevens/meegeven/voorzieningen.json']);
  return [
    { name: 'schil', whole: true, has: (url) => shell.has(url) || url.startsWith('bouw/') || url.startsWith('gegevens/plaatsen/') },
    { name: 'routes', whole: true, has: (url) => url.startsWith('routes/') },
    { name: 'signalen', whole: true, has: (url) => url.startsWith('signalen/') || reading.has(url) },
    { name: 'sociale kaart', whole: true, has: (url) => isOf('sociale-kaart', parts)(url) || isOf('loketten', regions)(url) || isOf('zoeken', [...parts, 'woorden'])(url) },
    { name: 'respijt', whole: true, has: (url) => url.startsWith('respijt/') },
    { name: 'zoeken', whole: true, has: (url) => search.has(url) },
    { name: 'overbelasting', whole: false, has: (url) => url.startsWith('overbelasting/') },
    { name: 'gesprek', whole: false, has: (url) => url.startsWith('gesprek/') },
  ];
}

async function builtFiles(siteDir: string, isAsked: (file: string) => boolean): Promise<BuiltFile[]> {
  const names = (await readdir(siteDir, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).map((item) => path.relative(siteDir, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'));
  return Promise.all(names.filter((name) => !LEFT_HOME.test(name) && isAsked(name)).sort().map((file) => builtFile(siteDir, file)));
}

async function builtFile(siteDir: string, file: string): Promise<BuiltFile> {
  const content = await readFile(path.join(siteDir, file));
  const bytes = PACKED.test(file) ? content.length : (await pack(content, {})).length;
  return { file, url: file.replace(/(^|\/)index\.html$/, '$1'), bytes, hash: createHash('sha256').update(content).digest() };
}

/**
 * Makes a second, small index over the pages that go along, beside the large one: its files carry their content in their name, so that
 * only the engine's list of them differs, and the worker hands that one out when there is no connection. What is shown of a page is
 * the large index's, which has it too.
 * @returns the addresses of all that searching without a connection needs
 */
async function writeRoadSearch(siteDir: string, pages: LaidOutPages): Promise<Set<string>> {
  const files = await pagefindFiles(pages, ['road']);
  const named = files.map(({ path: name, content }) => ({ path: name === ENGINE_LIST ? ROAD_SEARCH : PAGEFIND_DIR + name, content }));
  await writeFiles(
    siteDir,
    named.filter(({ path: name }) => !isFragment(name.slice(PAGEFIND_DIR.length))),
  );
  return new Set(named.map((file) => file.path));
}

function homeRegions(contentDir: string, entries: ReadEntries): string[] {
  const home = readHomeMunicipalities(contentDir);
  return [...new Set(entries.gemeenten.filter(({ id }) => home.includes(id.replace('gemeenten/', ''))).map(({ region }) => region))].sort();
}

/** Writes the sizes into the page that offers to keep more; they are known only now, and the page is another one by them. */
async function writeSizes(siteDir: string, plan: { unasked: BuiltFile[]; rest: BuiltFile[] }): Promise<void> {
  const own = plan.unasked.find(({ url }) => url === 'offline/');
  if (!own) return;
  const file = path.join(siteDir, own.file);
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('data-offline-page', `data-offline-page data-unasked="${sizeOf(plan.unasked)}" data-all="${sizeOf(plan.rest)}"`));
  own.hash = (await builtFile(siteDir, own.file)).hash;
}

async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', rolldownOptions: { input: fileURLToPath(new URL('../client/service-worker.ts', import.meta.url)), output: { format: 'iife', codeSplitting: false } } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: { type: string; code?: string }[] }];
  const code = output.find((item) => item.type === 'chunk')?.code;
  if (!code) throw new Error(BUILD_WORDS.noWorker);
  return code;
}
