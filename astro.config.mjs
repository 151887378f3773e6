import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/corpus/settings.ts';

const { site, base } = readSettings();

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'bouw' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }) })],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
