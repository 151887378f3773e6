import { z } from 'zod';
import type { TrainingModule } from '../domain/handbook.ts';
import { slugOf } from '../domain/slug.ts';
import { baseFields, editorialFields, entryId, list, text, toBase, toEditorial } from './fields.ts';

/** The title of a part that one can link to. */
const partTitle = text(90).refine((value) => slugOf(value) !== '', 'Schrijf een titel met letters of cijfers: de site maakt er het anker van, bijvoorbeeld "Teken de kring".');

/** Training modules: `content/modules/*.mdx`; all that a session is made of is data. */
export const modules = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    nummer: z.int().min(1).max(99),
    doelgroep: z.array(text(80)).min(1, 'Noem voor wie deze module is.'),
    minuten: z.int().min(20, 'Een module duurt 20 tot 90 minuten.').max(90, 'Een module duurt 20 tot 90 minuten.'),
    groepsgrootte: text(60).optional(),
    doelen: z.array(text(240)).min(2, 'Noem minstens twee doelen die je kunt zien of horen.'),
    voorbereiding: z.array(text(300)).min(1),
    programma: z.array(z.strictObject({ minuten: z.int().min(1), onderdeel: partTitle, werkvorm: text(90), uitleg: text(1500) })).min(2),
    casussen: z
      .array(z.strictObject({ titel: partTitle, plaats: text(90).describe('Een verzonnen plaats of "Leiden-achtig": de mensen zijn verzonnen.'), tekst: text(2000), vragen: z.array(text(240)).min(1) }))
      .min(2, 'Schrijf minstens twee casussen.'),
    discussie: z.array(text(300)).min(2),
    quiz: z
      .array(
        z.strictObject({
          vraag: text(300),
          antwoorden: z.array(z.strictObject({ tekst: text(240), goed: z.boolean().default(false), uitleg: text(500) })).min(2),
          artikel: entryId.describe('Het artikel waarin het antwoord staat.'),
        }),
      )
      .min(5, 'Een quiz heeft 5 tot 8 vragen.')
      .max(8, 'Een quiz heeft 5 tot 8 vragen.'),
    handout: z.strictObject({ titel: partTitle, punten: z.array(text(300)).min(3) }),
    verderLezen: list(entryId),
  })
  .superRefine((data, context) => {
    const total = data.programma.reduce((sum, step) => sum + step.minuten, 0);
    if (total !== data.minuten)
      context.addIssue({ code: 'custom', path: ['programma'], message: `De onderdelen duren samen ${total} minuten, maar bij "minuten" staat ${data.minuten}.` });
    data.quiz.forEach((question, index) => {
      if (!question.antwoorden.some((answer) => answer.goed))
        context.addIssue({ code: 'custom', path: ['quiz', index, 'antwoorden'], message: 'Zet bij minstens één antwoord "goed: true".' });
    });
  })
  .transform((data): TrainingModule => ({
    ...toBase(data),
    ...toEditorial(data),
    number: data.nummer,
    audience: data.doelgroep,
    minutes: data.minuten,
    groupSize: data.groepsgrootte ?? null,
    goals: data.doelen,
    preparation: data.voorbereiding,
    programme: data.programma.map((step) => ({ minutes: step.minuten, title: step.onderdeel, form: step.werkvorm, text: step.uitleg })),
    cases: data.casussen.map((item) => ({ title: item.titel, setting: item.plaats, text: item.tekst, questions: item.vragen })),
    discussion: data.discussie,
    quiz: data.quiz.map((item) => ({
      question: item.vraag,
      answers: item.antwoorden.map((answer) => ({ text: answer.tekst, correct: answer.goed, explanation: answer.uitleg })),
      article: item.artikel,
    })),
    handout: { title: data.handout.titel, points: data.handout.punten },
    furtherReading: data.verderLezen,
  }));
