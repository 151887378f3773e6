/** The list to leave behind, wherever something can be put on it; its own page has words of its own, for these go along to every page. */
export const LIST_WORDS = {
  add: 'Zet op de meegeeflijst',
  /** Beside what is on the list; the name of its button begins with the same words. */
  on: 'Op de lijst',
  addOf: (words: string) => `Zet op de meegeeflijst: ${words}`,
  removeOf: (words: string) => `Op de lijst: ${words}. Haal van de meegeeflijst`,
  hintBefore: 'Met ',
  hintAfter: ' zet je iets op de meegeeflijst, om af te drukken of te delen.',
  toList: (count: number) => `Naar de lijst (${count})`,
  didAdd: (count: number) => `Op de meegeeflijst gezet. ${count === 1 ? 'Er staat nu één ding' : `Er staan nu ${count} dingen`} op.`,
  didRemove: (count: number) => `Van de meegeeflijst gehaald. ${count === 1 ? 'Er staat nog één ding' : `Er staan nog ${count} dingen`} op.`,
  full: 'De lijst is vol. Haal er eerst iets af.',
  notKept: 'Je browser wil niets bewaren. De lijst is weg zodra je deze pagina verlaat.',
  link: (count: number) => `Meegeeflijst (${count})`,
  /** The same in two parts, of which a phone shows the second. */
  linkLong: 'Meegeef',
  linkShort: (count: number) => `lijst (${count})`,
} as const;
