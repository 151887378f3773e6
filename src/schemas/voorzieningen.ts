import { z } from 'zod';
import { isLonger } from '../domain/day.ts';
import type { Service } from '../domain/service.ts';
import { directoryFields, toDirectoryRecord } from './directory.ts';
import { caller, entryId, interval, known, list, partialDay, serviceType, sourceId, targetGroup, text, words } from './fields.ts';

const answerWithNote = z.strictObject({ nodig: known, toelichting: text(300).optional() });

/** Services: `content/voorzieningen/*.mdx`, in the fields of the Human Services Data Specification. */
export const voorzieningen = z
  .strictObject({
    ...directoryFields,
    organisatie: entryId.optional().describe('Het id van de organisatie: "organisaties/topaz".'),
    soorten: z.array(serviceType).min(1, 'Kies minstens één soort.'),
    assen: z
      .strictObject({
        samen: words({ apart: 'apart', samen: 'together', beide: 'both' }).optional(),
        waar: list(words({ thuis: 'home', 'buitenshuis-dag': 'away-day', 'buitenshuis-nacht': 'away-night' })),
        duur: list(words({ uren: 'hours', dagdelen: 'half-days', nachten: 'nights', weken: 'weeks' })),
        wanneer: list(words({ 'gepland-terugkerend': 'planned-recurring', 'gepland-eenmalig': 'planned-once', spoed: 'emergency' })),
        doorWie: list(words({ 'eigen-netwerk': 'own-network', vrijwilliger: 'volunteer', beroepskracht: 'professional' })),
      })
      .prefault({})
      .describe('De assen waarlangs je respijt kiest: samen of apart, waar, hoe lang, wanneer, door wie.'),
    voorWie: list(targetGroup).describe('Voor welke groepen, als een bron het zegt.'),
    nietVoor: list(z.strictObject({ groep: targetGroup.optional(), tekst: text(200) })).describe('Voor wie het niet is, zoals de bron het zegt.'),
    leeftijd: z
      .strictObject({ van: z.int().min(0).max(120).optional(), tot: z.int().min(0).max(120).optional() })
      .refine(({ van, tot }) => van === undefined || tot === undefined || van <= tot, 'Een leeftijd loopt van laag naar hoog: "van: 18" en "tot: 90".')
      .optional(),
    zorgzwaarte: z
      .strictObject({ toezicht: known, persoonlijkeVerzorging: known, verpleging: known, nacht: known })
      .prefault({})
      .describe('Welke zorg deze plek aankan.'),
    verblijf: z
      .strictObject({ minimum: interval.optional(), maximum: interval.optional() })
      .refine(({ minimum, maximum }) => !minimum || !maximum || !isLonger(minimum, maximum), 'Het minimum is langer dan het maximum. Wissel ze om of kijk in de bron.')
      .optional(),
    aanlooptijd: z.strictObject({ van: interval, tot: interval.optional(), toelichting: text(200).optional() }).optional(),
    aanmelden: z
      .strictObject({
        hoe: text(600).optional(),
        eersteStap: text(300).optional(),
        wie: list(caller).describe('Wie de eerste stap mag zetten. Zegt geen bron het: laat het weg.'),
        toelichting: text(300).optional(),
      })
      .prefault({}),
    indicatie: answerWithNote.prefault({}),
    betaling: list(
      words({ wmo: 'wmo', wlz: 'wlz', zvw: 'zvw', jeugdwet: 'jeugdwet', 'aanvullende-verzekering': 'supplementary', 'eigen-betaling': 'own', gratis: 'free', anders: 'other' }),
    ).describe('Welke wet of pot betaalt.'),
    kosten: list(
      z.strictObject({
        omschrijving: text(160),
        bedrag: z.number().min(0).optional(),
        eenheid: text(60).optional(),
        jaar: z.int().min(2000).max(2100).optional(),
        bron: sourceId,
      }),
    ),
    wachttijd: z.strictObject({ tekst: text(160), gemeten: partialDay }).optional(),
    vervoer: z.strictObject({ geregeld: known, toelichting: text(300).optional() }).prefault({}),
    talen: list(text(40)),
    toegankelijkheid: text(300).optional(),
    proefdag: known,
  })
  .transform(
    (data): Service => ({
      ...toDirectoryRecord(data),
      organization: data.organisatie ?? null,
      types: data.soorten,
      axes: {
        together: data.assen.samen ?? null,
        places: data.assen.waar,
        durations: data.assen.duur,
        timings: data.assen.wanneer,
        providers: data.assen.doorWie,
      },
      targetGroups: data.voorWie,
      exclusions: data.nietVoor.map((exclusion) => ({ group: exclusion.groep ?? null, text: exclusion.tekst })),
      minimumAge: data.leeftijd?.van ?? null,
      maximumAge: data.leeftijd?.tot ?? null,
      careWeight: {
        supervision: data.zorgzwaarte.toezicht,
        personalCare: data.zorgzwaarte.persoonlijkeVerzorging,
        nursing: data.zorgzwaarte.verpleging,
        night: data.zorgzwaarte.nacht,
      },
      minimumStay: data.verblijf?.minimum ?? null,
      maximumStay: data.verblijf?.maximum ?? null,
      leadTime: data.aanlooptijd ? { from: data.aanlooptijd.van, to: data.aanlooptijd.tot ?? null, note: data.aanlooptijd.toelichting ?? null } : null,
      application: {
        process: data.aanmelden.hoe ?? null,
        firstStep: data.aanmelden.eersteStap ?? null,
        applicants: data.aanmelden.wie,
        note: data.aanmelden.toelichting ?? null,
      },
      assessmentNeeded: { value: data.indicatie.nodig, note: data.indicatie.toelichting ?? null },
      fundings: data.betaling,
      costs: data.kosten.map((cost) => ({
        description: cost.omschrijving,
        amount: cost.bedrag ?? null,
        unit: cost.eenheid ?? null,
        year: cost.jaar ?? null,
        source: cost.bron,
      })),
      waitingTime: data.wachttijd ? { text: data.wachttijd.tekst, measuredOn: data.wachttijd.gemeten } : null,
      transport: { value: data.vervoer.geregeld, note: data.vervoer.toelichting ?? null },
      languages: data.talen,
      accessibility: data.toegankelijkheid ?? null,
      trialDay: data.proefdag,
    }),
  );
