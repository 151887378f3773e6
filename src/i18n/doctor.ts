/** What `npm run doctor` says. */
export const DOCTOR_WORDS = {
  versions: 'Versies',
  counts: 'Inhoud',
  check: 'Controle',
  checkResult: (errors: number, warnings: number) => `${errors} fouten en ${warnings} waarschuwingen. Bekijk ze met: npm run check:content`,
  unlocked: 'Nog niet in het linkgeheugen: bewaren met npm run links -- --accepteer',
  reading: 'Nog niet nagekeken of over de datum, per eigenaar',
  readingLine: (owner: string, { unverified, overdue, soon }: { unverified: number; overdue: number; soon: number }) =>
    `${owner}: ${unverified} nog door niemand nagekeken${overdue > 0 ? `, ${overdue} over de datum` : ''}${soon > 0 ? `, ${soon} binnen een maand aan de beurt` : ''}`,
  norms: 'Bedragen en termijnen die zijn verlopen of binnen een maand verlopen',
  normLine: (id: string, until: string, hasExpired: boolean) => `${id}: ${hasExpired ? 'verlopen' : 'verloopt'} op ${until}`,
  spots: 'Witte vlekken: soorten hulp zonder plaatselijk record',
  spotLine: (municipality: string, ...[nothing, onlyNationwide, onlyUnsure]: [nothing: string[], onlyNationwide: string[], onlyUnsure: string[]]) => {
    const said = (what: string, types: string[]) => types.length > 0 && `${what}: ${types.join(', ')}`;
    return `${municipality}: ${[said('niets bekend', nothing), said('alleen landelijk', onlyNationwide), said('alleen uit een oude of onzekere bron', onlyUnsure)].filter(Boolean).join('; ') || 'geen'}`;
  },
  orphans: "Pagina's die geen andere pagina noemt",
  readability: 'Leesbaarheid (Flesch-Douma: hoger is makkelijker, vanaf 60 gewone taal); de moeilijkste eerst',
  readabilityLine: (id: string, score: number, words: number, perSentence: number) => `${String(score).padStart(4)}  ${id} (${words} woorden, ${perSentence} per zin)`,
  similar: 'Bijna gelijke alinea’s: link liever dan te herhalen',
  similarLine: (ids: readonly string[], text: string) =>
    `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` en nog ${ids.length - 3}` : ''}\n        "${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`,
  spelling: 'Woorden die niet in het woordenboek en niet in de begrippen staan',
  spellingLine: (word: string, count: number, where: string) => `${word} (${count}×, onder meer in ${where})`,
  none: 'Geen.',
  more: (count: number) => `… en nog ${count}. Alles zien: npm run doctor -- --alles`,
} as const;
