import { z } from 'zod';
import type { Article } from '../domain/handbook.ts';
import { baseFields, editorialFields, list, serviceType, text, toBase, toEditorial } from './fields.ts';

/** Articles: `content/artikelen/<thema>/*.mdx`; the theme is the folder and is added where the id is known. */
export const artikelen = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    doelgroep: z.array(text(60)).min(1, 'Noem voor wie dit is, bijvoorbeeld wijkverpleegkundige.'),
    voorzieningsoorten: list(serviceType).describe('Soorten voorzieningen die bij dit artikel horen.'),
  })
  .transform((data): Omit<Article, 'theme'> => ({
    ...toBase(data),
    ...toEditorial(data),
    audience: data.doelgroep,
    serviceTypes: data.voorzieningsoorten,
  }));
