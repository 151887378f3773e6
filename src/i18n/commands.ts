/** What any command may stop with. */
export const COMMAND_WORDS = {
  missingPart: (part: string) => `Een onderdeel dat bij dit soort computer hoort (${part}) ontbreekt. Verwijder de map node_modules en draai "npm ci" opnieuw, zonder --omit=optional.`,
  noBrowser: 'Er is geen Chrome, Chromium of Edge gevonden. Installeer er een om de browsertests te draaien.',
  noSearch: (folder: string) => `In ${folder} staat geen gebouwde site met een zoekindex. Draai eerst "npm run build".`,
} as const;

/** What `npm run zoek` says, besides what the search page says. */
export const ASK_WORDS = {
  usage: 'Gebruik: npm run zoek -- "vraag" [--json] [--map dist]   of   npm run zoek -- --queries bestand.jsonl [--json] [--map dist]',
  unreadable: (file: string) => `Het bestand ${file} is niet te lezen. Geef een .jsonl-bestand met een vraag per regel.`,
  notJson: (file: string, line: number) => `${file}:${line} is geen geldige regel JSON. Schrijf {"q":"…","kind":"…","relevant":{"id":2}}.`,
  count: 'vragen',
  all: 'alles',
  missed: 'Niet meteen goed:',
} as const;
