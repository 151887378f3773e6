import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { build } from 'astro';
import { createIndex } from 'pagefind';

/**
 * The yardstick: bare Astro with MDX and Pagefind on the same files, without our schemas, checks, components and pages.
 * Called as `bare-build.ts <content folder> <project folder>`.
 */
const [contentDir, root] = process.argv.slice(2) as [string, string];
const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};
await rm(root, { recursive: true, force: true });
await write(
  'src/content.config.ts',
  `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { artikelen: defineCollection({ loader: glob({ base: ${JSON.stringify(path.join(contentDir, 'artikelen'))}, pattern: '**/*.mdx' }) }) };`,
);
await write('src/plain.astro', '<slot />');
await write(
  'src/pages/[...slug].astro',
  `---
import { getCollection, render } from 'astro:content';
import Plain from '../plain.astro';
export async function getStaticPaths() {
  return (await getCollection('artikelen')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { InHetKort: Plain, Stappen: Plain, ZoZegJeHet: Plain, Bron: Plain };
---
<html lang="nl"><head><title>{entry.data.titel}</title></head><body><main><h1>{entry.data.titel}</h1><Content components={components} /></main></body></html>`,
);
await build({
  root,
  configFile: false,
  logLevel: 'error',
  integrations: [mdx({ processor: satteri({ features: { headingAttributes: true } }) })],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
const { index } = await createIndex();
if (!index) throw new Error('Pagefind did not start.');
await index.addDirectory({ path: path.join(root, 'dist') });
await index.writeFiles({ outputPath: path.join(root, 'dist', 'pagefind') });
process.exit(0);
