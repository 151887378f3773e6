import { wordsOfDay } from './dates.ts';

/** What every page may say of being kept on the device. */
export const OFFLINE_WORDS = {
  ready: (day: string) => `Klaar voor offline. Uitgave van ${wordsOfDay(day)}.`,
  busy: 'Het handboek wordt op je apparaat bewaard.',
  none: 'Er is nog niets op je apparaat bewaard.',
  failed: 'Bewaren op je apparaat lukte niet. Met verbinding werkt alles gewoon.',
  unsupported: 'Deze browser kan het handboek niet bewaren. Met verbinding werkt alles gewoon.',
  offline: (day: string) => `Geen verbinding. Je leest de uitgave van ${wordsOfDay(day)}.`,
  update: 'Er is een nieuwe uitgave. Je leest nu nog de vorige.',
  take: 'Neem de nieuwe uitgave over',
  replaced: 'In een ander tabblad is een nieuwe uitgave in gebruik genomen. Deze pagina is nog van de vorige. Wat je aanvinkte, verdwijnt als je herlaadt.',
  reload: 'Herlaad deze pagina',
  keep: (size: string) => `Bewaar voor offline (${size})`,
  keepAll: (size: string) => `Bewaar alles voor onderweg (${size})`,
  keptAll: 'Alles staat op je apparaat.',
  restBehind: 'Je bewaart alles, maar de rest van deze uitgave staat nog niet op je apparaat.',
  keepAllFailed: 'Alles bewaren lukte niet. Er is niets half bewaard. Probeer het opnieuw met verbinding.',
  more: 'Zonder verbinding',
} as const;

/**
 * A size for readers, in megabytes.
 * @example wordsOfSize(1_240_000) // '1,2 MB'
 */
export function wordsOfSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
