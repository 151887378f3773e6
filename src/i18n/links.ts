const HEADINGS = { codes: 'Nieuwe codes:', addresses: 'Nieuwe adressen:', anchors: 'Nieuwe ankers:' } as const;

/** What `npm run links` says. */
export const LINKS_WORDS = {
  summary: (lost: number, fresh: { codes: string[]; addresses: string[]; anchors: string[] }) =>
    `${lost === 0 ? 'Alles wat ooit is gepubliceerd, is nog te vinden.' : `Niet meer te vinden: ${lost}.`} Nieuw: ${fresh.codes.length} codes, ${fresh.addresses.length} adressen, ${fresh.anchors.length} ankers.`,
  heading: (name: keyof typeof HEADINGS) => HEADINGS[name],
  accepted: (file: string) => `Bewaard in ${file}. Deze adressen, codes en ankers blijven voortaan werken.`,
  refused: (file: string) => `Er zijn fouten in de inhoud, dus is er niets bewaard in ${file}: wat daarin komt, blijft er voor altijd. Draai eerst: npm run check:content`,
  howToAccept: 'Klaar om te publiceren? Bewaar het nieuwe met: npm run links -- --accepteer',
} as const;
