import { wordsOfDay } from './dates.ts';

/** The page about being offline. */
export const OFFLINE_PAGE_WORDS = {
  title: 'Zonder verbinding',
  description: 'Wat van dit handboek op je apparaat staat, van welke dag het is, en hoe je alles bewaart voor onderweg.',
  fallback: 'Zie je deze pagina in plaats van wat je zocht? Dan is er geen verbinding en staat die pagina niet op je apparaat.',
  edition: (day: string) => `Deze pagina is van de uitgave van ${wordsOfDay(day)}.`,
  here: 'Dit werkt zonder verbinding als je het handboek bewaarde',
  hereList: [
    { label: 'Signalen: van signaal naar actie', path: '/signalen/' },
    { label: 'Beslisroutes', path: '/routes/' },
    { label: 'Sociale kaart', path: '/sociale-kaart/' },
    { label: 'Respijt', path: '/respijt/' },
    { label: 'Meegeeflijst', path: '/meegeeflijst/' },
  ],
  keepTitle: 'Bewaren voor onderweg',
  keepIntro: 'Bewaar eerst de kern: signalen, routes, respijt en de sociale kaart. Daarna kun je alles bewaren, ook de pagina per gemeente en de regelingen.',
  keepPlain: 'Bewaar voor offline',
  forgetAll: 'Bewaar niet langer alles',
  script: 'Bewaren op je apparaat werkt alleen met JavaScript.',
} as const;
