import type { KindWithSections, SECTION_IDS } from '../domain/sections.ts';

/** Sections every entry page ends with: anchor and heading. */
export const FOOT_SECTIONS = { 'over-deze-tekst': 'Over deze tekst', bronnen: 'Bronnen', verwant: 'Verwant' } as const;

/** The section that holds an entry's own text where that has no headings. */
export const BODY_SECTION = { toelichting: 'Toelichting' } as const;

/** The sections that pages make from data, in their order: anchor and heading per kind. Headings in an entry's own text come beside these. */
export const SECTIONS = {
  signalen: {
    zien: 'Wat je ziet of hoort',
    doen: 'Wat je doet',
    vragen: 'Wat je vraagt',
    zeggen: 'Zo zeg je het',
    bellen: 'Wie kan helpen',
  },
  instrumenten: { kenmerken: 'Kenmerken', rechten: 'Mag je het gebruiken?', score: 'De score uitgelegd' },
  modules: {
    doelen: 'Doelen',
    voorbereiding: 'Voorbereiding',
    programma: 'Programma',
    casussen: 'Casussen',
    discussie: 'Om over te praten',
    quiz: 'Quiz',
    handout: 'Hand-out',
    'verder-lezen': 'Verder lezen',
  },
  voorzieningen: {
    'eerste-stap': 'De eerste stap',
    bellen: 'Bellen en openingstijden',
    'voor-wie': 'Voor wie',
    praktisch: 'Waar en hoe je er komt',
    aanbod: 'Wat het biedt',
    kosten: 'Kosten en indicatie',
    zekerheid: 'Hoe zeker is dit?',
  },
  organisaties: { bellen: 'Bellen en openingstijden', voorzieningen: 'Voorzieningen', praktisch: 'Praktisch', zekerheid: 'Hoe zeker is dit?' },
  gemeenten: { loketten: 'Waar je begint', voorzieningen: 'Hulp in deze gemeente', 'heel-nederland': 'Hulp in heel Nederland', convenanten: 'Afspraken tussen organisaties', plaatsen: 'Plaatsen en postcodes' },
  convenanten: { stand: 'Hoe staat het ervoor?', partijen: 'Wie doen er mee?', taken: 'Wie doet wat?', afspraken: 'Afspraken' },
  routes: { vragen: 'De vragen', einden: 'Waar je uitkomt' },
} as const satisfies { [K in KindWithSections]: Record<(typeof SECTION_IDS)[K][number], string> };
