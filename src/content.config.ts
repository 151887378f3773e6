import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { withPlainDays } from './corpus/plain-days.ts';
import { readSettings } from './corpus/settings.ts';
import { dataSchemas, entrySchemas } from './schemas/collections.ts';
import { niveaus } from './schemas/niveaus.ts';
import { plan } from './schemas/plan.ts';
import { site } from './schemas/site.ts';

const { contentDir } = readSettings();

const entries = Object.entries(entrySchemas).map(([kind, schema]) => [
  kind,
  defineCollection({ loader: filesIn(kind, { pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }), schema }),
]);
const data = Object.entries(dataSchemas).map(([name, schema]) => [name, defineCollection({ loader: filesIn(name, { pattern: '*.yaml' }), schema })]);

export const collections = {
  ...Object.fromEntries([...entries, ...data]),
  site: defineCollection({ loader: filesIn('', { pattern: 'site.yaml' }), schema: site }),
  plan: defineCollection({ loader: filesIn('', { pattern: 'plan.yaml' }), schema: plan }),
  niveaus: defineCollection({ loader: filesIn('', { pattern: 'niveaus.yaml' }), schema: niveaus }),
};

/** The files of a folder of the content, read as the check reads them. */
function filesIn(folder: string, options: Omit<Parameters<typeof glob>[0], 'base'>): Loader {
  // As an address: a path of Windows alone would be read as one.
  const loader = glob({ ...options, base: pathToFileURL(path.join(contentDir, folder, path.sep)) });
  return { ...loader, load: (context) => loader.load({ ...context, parseData: (item) => context.parseData({ ...item, data: withPlainDays(item.data) as typeof item.data }) }) };
}
