import { z } from 'zod';
import type { Signal } from '../domain/handbook.ts';
import { baseFields, editorialFields, entryId, list, serviceType, text, toBase, toEditorial, words } from './fields.ts';

const lines = z.array(text(240)).min(1, 'Schrijf minstens één regel.');

/** Signals: `content/signalen/*.mdx`; what is seen, asked, said and done is data, the body says what it can mean. */
export const signalen = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    ernst: words({ aandacht: 'attention', ernstig: 'serious', 'rode-vlag': 'red-flag' }).describe('aandacht: weegt mee; ernstig: binnen enkele dagen stappen zetten; rode-vlag: vandaag handelen.'),
    groep: words({ lichaam: 'body', stemming: 'mood', gedrag: 'behaviour', relaties: 'relations', werk: 'work', zorg: 'care', veiligheid: 'safety' }),
    aanvinken: text(90).describe('Korte regel om aan te vinken, zoals je het ziet of hoort: "Slaapt slecht of met één oog open".'),
    zien: lines.describe('Wat je ziet of hoort.'),
    vragen: lines.describe('Wat je vraagt.'),
    zeggen: lines.describe('Zinnen die je zo kunt zeggen.'),
    doen: z
      .array(z.strictObject({ stap: text(300), wanneer: words({ vandaag: 'today', 'deze-week': 'this-week', later: 'later' }) }))
      .min(1, 'Schrijf minstens één stap.'),
    routes: list(entryId),
    voorzieningsoorten: list(serviceType),
  })
  .transform((data): Signal => ({
    ...toBase(data),
    ...toEditorial(data),
    severity: data.ernst,
    group: data.groep,
    tick: data.aanvinken,
    seen: data.zien,
    ask: data.vragen,
    say: data.zeggen,
    actions: data.doen.map((action) => ({ text: action.stap, when: action.wanneer })),
    routes: data.routes,
    serviceTypes: data.voorzieningsoorten,
  }));
