/** What a build tells of itself, and what it stops with. */
export const BUILD_WORDS = {
  noSite: 'In de inhoudsmap ontbreekt site.yaml. Maak dat bestand aan: zie /redactie/.',
  noWorker: 'De service worker is niet gebouwd.',
  edition: (id: string, unasked: { files: number; bytes: number }, restBytes: number, left: readonly string[]) =>
    `uitgave ${id}: ${unasked.files} bestanden, ${unasked.bytes} bytes; de rest ${restBytes} bytes; niet helemaal mee: ${left.join(', ') || 'niets'}`,
  pagefindNotStarted: (errors: readonly string[]) => `Pagefind kon niet beginnen: ${errors.join('; ')}`,
  pagefindFailed: (trouble: readonly string[]) => `Pagefind kon de pagina's niet lezen: ${trouble.join('; ')}`,
  pagefindRead: (read: number, all: number) => `${read} van ${all} pagina's gelezen`,
} as const;
