import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { OWN_ELEMENTS } from './src/components/mdx/elements.ts';
import { readSettings } from './src/corpus/settings.ts';
import { storeDir } from './src/corpus/store.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { lastSearchIndex } from './src/integrations/search-index.ts';
import { besideWords } from './src/integrations/beside-words.ts';
import { contentContract, contentGuard } from './src/integrations/content-contract.ts';
import { plainTables } from './src/integrations/plain-tables.ts';
import { FEATURES } from './src/markdown/parse.ts';

const { site, base, contentDir } = readSettings();

/** Modules that go over the line together, by who loads them: on a slow line each small file costs its headers, and packs worse. */
const TOGETHER = [
  { name: 'elke-pagina', test: /src\/(?:client\/(?:dom|list-store|remembered-place)|domain\/(?:day|freshness|handover)|i18n\/(?:dates|list))\.ts$/ },
  { name: 'plaats', test: /src\/(?:client\/which-place|domain\/(?:place-search|finder-record|desks|reach|special-groups|asked-first|who-to-call)|i18n\/places)\.ts$/ },
  { name: 'zoekveld', test: /src\/(?:client\/listbox|search\/(?:fold|files))\.ts$|vite\/preload-helper/ },
];

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  cacheDir: storeDir(contentDir),
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'bouw' },
  markdown: { syntaxHighlight: false },
  integrations: [contentContract(), mdx({ optimize: { ignoreElementNames: [...OWN_ELEMENTS] }, processor: satteri({ mdastPlugins: [contentGuard], hastPlugins: [plainTables, besideWords], features: FEATURES }) }), lastSearchIndex(), afterBuild()],
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } } } } },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
