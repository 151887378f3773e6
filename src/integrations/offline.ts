import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type ReadEntries, readEntries } from '../corpus/entries.ts';
import { readSettings } from '../corpus/settings.ts';
import { readHomeMunicipalities } from '../corpus/home.ts';
import { type OfflineGroup, planOffline, type SiteFile, sizeOf } from '../domain/offline-plan.ts';
import { NATIONWIDE, PAGEFIND_DIR } from '../search/files.ts';
import { pagefindFiles } from './pagefind-index.ts';
import { readSearchSources } from './search-sources.ts';

/** What may be taken along without being asked for, in bytes over the wire: a megabyte less the worker itself. */
const BUDGET = 980_000;
const WORKER = 'sw.js';
const REST = 'offline/alles.json';
/** Which pages can be searched without a connection, and where the engine's own list of its index stands for that. */
const ROAD_PAGES = /^\/(?:signalen|routes|respijt)\//;
const ROAD_SEARCH = 'offline/zoeken.json';
/** Files that arrive compressed already. */
const PACKED = /\.(?:woff2|png|pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$/;
/** Not for the road: forwarding addresses, the page for what is not there, and what is written here. */
const LEFT_HOME = /^(?:p\/|404\.html$|sw\.js$|offline\/alles\.json$)/;

const packed = promisify(gzip);

interface BuiltFile extends SiteFile {
  file: string;
  hash: string;
}

/** Makes the service worker after everything else is built: an edition of the whole site, known by its content. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { base, today, contentDir } = readSettings();
        const siteDir = fileURLToPath(dir);
        const entries = readEntries(contentDir);
        const regions = homeRegions(contentDir, entries);
        let files = await builtFiles(siteDir);
        let plan = planOffline(files, groupsOf(regions, new Set()), BUDGET);
        // A search over pages that stay behind would find what cannot be opened.
        if (!plan.left.includes('respijt')) {
          const search = await writeRoadSearch(siteDir, entries);
          files = await builtFiles(siteDir);
          plan = planOffline(files, groupsOf(regions, search), BUDGET);
        }
        const id = createHash('sha256').update(JSON.stringify([today, base, files.map(({ url, hash }) => [url, hash])])).digest('hex').slice(0, 12);
        await writeSizes(siteDir, plan);
        const kept = (list: readonly BuiltFile[]) => Promise.all(list.map(async (file) => ({ url: base + file.url, revision: null, integrity: await integrityOf(path.join(siteDir, file.file)) })));
        const edition = { id, day: today, base, files: (await kept(plan.unasked)).map((file) => ({ ...file, revision: file.integrity.slice(7, 23) })) };
        await writeFile(path.join(siteDir, WORKER), `self.__EDITION=${JSON.stringify(edition)};\n${await bundleWorker()}`);
        await mkdir(path.join(siteDir, path.dirname(REST)), { recursive: true });
        await writeFile(path.join(siteDir, REST), JSON.stringify({ edition: id, files: await kept(plan.rest) }));
        logger.info(`uitgave ${id}: ${plan.unasked.length} bestanden, ${sizeOf(plan.unasked)} bytes; de rest ${sizeOf(plan.rest)} bytes; niet helemaal mee: ${plan.left.join(', ') || 'niets'}`);
      },
    },
  };
}

/** What goes along first: what the way through needs, in the order in which a nurse would miss it. */
function groupsOf(regions: string[], search: ReadonlySet<string>): OfflineGroup[] {
  const parts = [NATIONWIDE, ...regions];
  const isOf = (folder: string, names: string[]) => (url: string) => names.some((name) => url === `gegevens/${folder}/${name}.json`);
  const shell = new Set(['', 'offline/', 'signalen/', 'routes/', 'sociale-kaart/', 'zoeken/', 'meegeeflijst/', 'respijt/', 'favicon.svg', 'manifest.webmanifest', 'icons/any-192.png', 'gegevens/plaatsen.json', 'gegevens/meegeven/voorzieningen.json']);
  return [
    { name: 'schil', whole: true, has: (url) => shell.has(url) || url.startsWith('bouw/') || url.startsWith('gegevens/plaatsen/') },
    { name: 'routes', whole: true, has: (url) => url.startsWith('routes/') },
    { name: 'signalen', whole: true, has: (url) => url.startsWith('signalen/') },
    { name: 'sociale kaart', whole: true, has: (url) => isOf('sociale-kaart', parts)(url) || isOf('loketten', regions)(url) || isOf('zoeken', [...parts, 'woorden'])(url) },
    { name: 'respijt', whole: true, has: (url) => url.startsWith('respijt/') },
    { name: 'zoeken', whole: true, has: (url) => search.has(url) },
    { name: 'overbelasting', whole: false, has: (url) => url.startsWith('overbelasting/') },
    { name: 'gesprek', whole: false, has: (url) => url.startsWith('gesprek/') },
  ];
}

async function builtFiles(siteDir: string): Promise<BuiltFile[]> {
  const names = (await readdir(siteDir, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).map((item) => path.relative(siteDir, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'));
  const files = names.filter((name) => !LEFT_HOME.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(siteDir, file));
      const bytes = PACKED.test(file) ? content.length : (await packed(content)).length;
      return { file, url: file.replace(/(^|\/)index\.html$/, '$1'), bytes, hash: createHash('sha256').update(content).digest('hex') };
    }),
  );
}

async function integrityOf(file: string): Promise<string> {
  return `sha256-${createHash('sha256').update(await readFile(file)).digest('base64')}`;
}

/**
 * Makes a second, small index over the pages that go along, beside the large one: its files carry their content in their name, so that
 * only the engine's list of them differs, and the worker hands that one out when there is no connection.
 * @returns the addresses of all that searching without a connection needs
 */
async function writeRoadSearch(siteDir: string, entries: ReadEntries): Promise<Set<string>> {
  const sources = await readSearchSources(siteDir, entries);
  const files = await pagefindFiles({ ...sources, handbook: sources.handbook.filter(({ entry }) => ROAD_PAGES.test(entry.path)) });
  const addresses = await Promise.all(
    files.map(async ({ path: name, content }) => {
      const address = name === 'pagefind-entry.json' ? ROAD_SEARCH : PAGEFIND_DIR + name;
      const target = path.join(siteDir, address);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
      return address;
    }),
  );
  return new Set(addresses);
}

function homeRegions(contentDir: string, entries: ReadEntries): string[] {
  const home = readHomeMunicipalities(contentDir);
  return [...new Set(entries.gemeenten.filter(({ id }) => home.includes(id.replace('gemeenten/', ''))).map(({ region }) => region))].sort();
}

/** Writes the sizes into the page that offers to keep more; they are known only now. */
async function writeSizes(siteDir: string, plan: { unasked: BuiltFile[]; rest: BuiltFile[] }): Promise<void> {
  const own = plan.unasked.find(({ url }) => url === 'offline/');
  if (!own) return;
  const file = path.join(siteDir, own.file);
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('data-offline-page', `data-offline-page data-unasked="${sizeOf(plan.unasked)}" data-all="${sizeOf(plan.rest)}"`));
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
  if (!code) throw new Error('De service worker is niet gebouwd.');
  return code;
}
