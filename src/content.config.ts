import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readSettings } from './corpus/settings.ts';
import { dataSchemas, entrySchemas } from './schemas/collections.ts';
import { niveaus } from './schemas/niveaus.ts';
import { plan } from './schemas/plan.ts';
import { site } from './schemas/site.ts';

const { contentDir } = readSettings();

const entries = Object.entries(entrySchemas).map(([kind, schema]) => [
  kind,
  defineCollection({ loader: glob({ base: `${contentDir}/${kind}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }), schema }),
]);
const data = Object.entries(dataSchemas).map(([name, schema]) => [
  name,
  defineCollection({ loader: glob({ base: `${contentDir}/${name}`, pattern: '*.yaml' }), schema }),
]);

export const collections = {
  ...Object.fromEntries([...entries, ...data]),
  site: defineCollection({ loader: glob({ base: contentDir, pattern: 'site.yaml' }), schema: site }),
  plan: defineCollection({ loader: glob({ base: contentDir, pattern: 'plan.yaml' }), schema: plan }),
  niveaus: defineCollection({ loader: glob({ base: contentDir, pattern: 'niveaus.yaml' }), schema: niveaus }),
};
