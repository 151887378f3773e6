import { z } from 'zod';
import type { BurdenScheme } from '../domain/burden.ts';
import { day, entryId, list, serviceType, slug, sourceId, text, words } from './fields.ts';

const level = words({ groen: 'green', oranje: 'orange', rood: 'red' }).describe('groen, oranje of rood.');
const severity = words({ aandacht: 'attention', ernstig: 'serious', 'rode-vlag': 'red-flag' });
const when = words({ vandaag: 'today', 'deze-week': 'this-week', later: 'later' });

const content = z.strictObject({
  kop: text(60),
  betekent: text(240),
  doen: z.array(z.strictObject({ stap: text(300), wanneer: when })).min(1, 'Schrijf minstens één stap.'),
  vervolg: text(240).describe('Wanneer en door wie er weer wordt gekeken.'),
  voorzieningsoorten: list(serviceType),
  routes: list(entryId),
});

const question = z.strictObject({
  vraag: text(120).describe('De vraag aan wie de pagina invult.'),
  zo: text(160).describe('Dezelfde vraag, zoals je haar aan de mantelzorger stelt.'),
  lezen: entryId.optional(),
  antwoorden: z
    .array(z.strictObject({ antwoord: text(80), signalen: list(entryId).describe('Signalen die hetzelfde zeggen; wie er een aanvinkt, geeft dit antwoord.'), niveau: level.optional().describe('De kleur die dit antwoord minstens geeft; weg te laten als het antwoord niet meetelt.') }))
    .min(2, 'Een vraag heeft minstens twee antwoorden.'),
});

/** The colours of burden and what gives them: `content/niveaus.yaml`, the only place where their limits stand. */
export const niveaus = z
  .strictObject({
    aard: text(240).describe('Wat de indeling is en wat niet: een voorstel, geen test.'),
    eigenaar: text(60),
    opgesteld: day,
    veiligheid: z.strictObject({ lezers: z.array(text(60)).min(1) }),
    lezen: entryId.describe('Het artikel dat de indeling uitlegt.'),
    bronnen: z.array(sourceId).min(1),
    vlaggen: z.record(slug, z.strictObject({ aanvinken: text(160), doen: z.array(text(300)).min(1), routes: list(entryId), lezen: list(entryId) })),
    vragen: z.record(slug, question),
    signalen: z.array(z.strictObject({ ernst: z.array(severity).min(1), vanaf: z.int().min(1), niveau: level })).min(1),
    scores: z.array(z.strictObject({ instrument: entryId, vanaf: z.int().min(1), niveau: level, bron: sourceId })),
    niveaus: z.strictObject({ groen: content, oranje: content, rood: content }),
  })
  .transform((data): BurdenScheme => ({
    nature: data.aard,
    owner: data.eigenaar,
    writtenOn: data.opgesteld,
    safetyReaders: data.veiligheid.lezers,
    explainedIn: data.lezen,
    sources: data.bronnen,
    flags: Object.entries(data.vlaggen).map(([key, flag]) => ({ key, tick: flag.aanvinken, actions: flag.doen, routes: flag.routes, entries: flag.lezen })),
    questions: Object.entries(data.vragen).map(([key, item]) => ({
      key,
      question: item.vraag,
      say: item.zo,
      entry: item.lezen ?? null,
      options: item.antwoorden.map((option) => ({ answer: option.antwoord, level: option.niveau ?? null, signals: option.signalen })),
    })),
    signalRules: data.signalen.map((rule) => ({ severities: rule.ernst, from: rule.vanaf, level: rule.niveau })),
    scoreRules: data.scores.map((rule) => ({ instrument: rule.instrument, from: rule.vanaf, level: rule.niveau, source: rule.bron })),
    levels: {
      green: toContent(data.niveaus.groen),
      orange: toContent(data.niveaus.oranje),
      red: toContent(data.niveaus.rood),
    },
  }));

function toContent(data: z.infer<typeof content>) {
  return {
    heading: data.kop,
    meaning: data.betekent,
    actions: data.doen.map((action) => ({ text: action.stap, when: action.wanneer })),
    followUp: data.vervolg,
    serviceTypes: data.voorzieningsoorten,
    routes: data.routes,
  };
}
