import { z } from 'zod';
import { folderOf, nearAddress } from '../domain/near-miss.ts';
import { text } from './fields.ts';

/** What a schema adds where the name before the colon is wrong, not the value behind it. */
export interface WrongName {
  near: string | null;
}

/** `content/plan.yaml`: the pages that were promised, in the order in which the editors name them, with headings for the lists of themes. */
export const plan = z
  .strictObject({
    ids: z.array(z.string()).describe('De beloofde ids, in de volgorde waarin een lijst ze toont.'),
    koppen: z.record(z.string(), text(60)).default({}).describe('Koppen in de lijst van een thema: het id van de eerste pagina onder de kop, en de kop.'),
  })
  .superRefine(({ ids, koppen }, context) => {
    for (const id of Object.keys(koppen).filter((key) => !ids.includes(key))) {
      const params: WrongName = { near: nearAddress(id, ids.filter((other) => folderOf(other) === folderOf(id) && !Object.hasOwn(koppen, other))) };
      context.addIssue({ code: 'custom', path: ['koppen', id], message: 'Een kop hoort bij een pagina die hierboven bij "ids" staat: "artikelen/respijt/logeeropvang: Vormen van respijt".', params });
    }
  })
  .transform(({ ids, koppen }) => ({ ids, headings: koppen }));
