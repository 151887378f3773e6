import type { Blank } from '../domain/site-blanks.ts';
import { NAMED_ENTRIES } from '../domain/named-entries.ts';

/** The frame around every page. */
export const FRAME_WORDS = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  mainNav: 'Hoofdmenu',
  doorsNav: 'Drie deuren',
  search: 'Zoek',
  searchLabel: 'Zoek in het handboek en de sociale kaart',
  searchHint: 'Bijvoorbeeld: slaapt slecht, logeren, boos',
  searchPlain: 'Alles op een rij',
  navigation: [
    { label: 'Signalen', path: '/signalen/' },
    { label: 'Overbelasting', path: '/overbelasting/' },
    { label: 'Respijt', path: '/respijt/' },
    { label: 'Regelingen', path: '/regelingen/' },
    { label: 'Sociale kaart', path: '/sociale-kaart/' },
    { label: 'Het gesprek', path: '/gesprek/' },
    { label: 'Routes', path: '/routes/' },
    { label: 'Meetinstrumenten', path: '/instrumenten/' },
    { label: 'Trainingsmodules', path: '/modules/' },
    { label: 'Samenwerken', path: '/samenwerken/' },
    { label: 'Convenanten', path: '/convenanten/' },
  ],
  footerNavigation: [
    { label: 'Voorzieningen', path: '/voorzieningen/' },
    { label: 'Organisaties', path: '/organisaties/' },
    { label: 'Meegeeflijst', path: '/meegeeflijst/' },
    { label: 'Zonder verbinding', path: '/offline/' },
    { label: 'Begrippen', path: '/begrippen/' },
    { label: 'Bronnen', path: '/bronnen/' },
    { label: 'Redactie', path: '/redactie/' },
  ],
  footerTitle: 'Over dit handboek',
  footerTruth: 'Alle teksten zijn opgesteld uit bronnen die op de pagina staan. Wat een beroepskracht nog niet heeft nagekeken, zegt dat erbij.',
  footerPrivacy: 'Deze site gebruikt geen cookies en volgt je niet. Wat je typt, blijft op je apparaat.',
  publisher: 'Uitgave van',
} as const;

/** The home page: search, three doors, and what to call when it goes wrong now. */
export const HOME_WORDS = {
  question: 'Waar sta je voor?',
  lead: 'Voor wie in het werk mantelzorgers ontmoet. Zoek op wat je ziet, wat je nodig hebt of wat je wilt zeggen.',
  doors: [
    {
      door: 'see',
      title: 'Wat zie ik?',
      path: '/signalen/',
      text: 'Iemand slaapt slecht, huilt, wordt boos of houdt de boot af. Wat kan het zijn en wat doe je vandaag?',
      links: [
        { label: 'Signalen', path: '/signalen/' },
        { label: 'Overbelasting', path: '/overbelasting/' },
        { label: 'Meetinstrumenten', path: '/instrumenten/' },
      ],
      entries: [],
    },
    {
      door: 'arrange',
      title: 'Wat kan ik hier regelen?',
      path: '/sociale-kaart/',
      text: 'Iemand die het even overneemt, een nacht vrij, huishoudelijke hulp. Wie belt wie, en wie betaalt?',
      links: [
        { label: 'Sociale kaart', path: '/sociale-kaart/' },
        { label: 'Respijt', path: '/respijt/' },
        { label: 'Regelingen', path: '/regelingen/' },
        { label: 'Beslisroutes', path: '/routes/' },
      ],
      entries: [],
    },
    {
      door: 'say',
      title: 'Hoe zeg ik het?',
      path: '/gesprek/',
      text: 'Zinnen die je zo kunt uitspreken: over volhouden, hulp aannemen, schaamte en verdriet.',
      links: [
        { label: 'Het gesprek', path: '/gesprek/' },
      ],
      entries: [
        { label: 'Respijt bespreken', id: NAMED_ENTRIES.discussingRespite },
        { label: 'Drempels en antwoorden', id: NAMED_ENTRIES.objections },
      ],
    },
  ],
  emergencyRoute: { label: 'De mantelzorger valt uit: volg de route', id: NAMED_ENTRIES.carerDropsOut },
  others: 'Ook hier',
  otherDoors: [
    { title: 'Je geeft een training', path: '/modules/', text: 'Modules met programma, casussen, quiz en hand-out.' },
    { title: 'Je maakt afspraken met partners', path: '/samenwerken/', text: 'Rollen, convenanten en hoe je ze evalueert.' },
    { title: 'Je zoekt een woord', path: '/begrippen/', text: 'Begrippen uit de mantelzorg in gewone taal.' },
  ],
} as const;

/** Lists of entries. */
export const LIST_WORDS = {
  empty: 'Hier staat nog niets.',
  unplanned: 'Ook in dit thema',
  glossary: { title: 'Begrippen', description: 'Woorden uit de mantelzorg uitgelegd in gewone taal, met wat mensen er zelf voor zeggen.', synonyms: 'Ook wel', inFull: 'Voluit of ook wel', everyday: 'In gewone woorden', abbreviations: 'Afgekort' },
  sources: { title: 'Bronnen', description: 'Alle bronnen van dit handboek: wie het schreef, van wanneer het is en wanneer wij het lazen. De meeste lazen we in een opgeslagen kopie: open het adres om te zien wat er nu staat.', consulted: 'gelezen op', noAddress: 'geen webadres', byTitle: 'Op titel', byPublisher: 'Op uitgever', toPublishers: 'Zoek op wie het uitgaf', count: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`) },
  organizationSort: 'Soort',
} as const;

/** The editors' room. */
export const EDITORS_WORDS = {
  title: 'Redactie',
  description: 'Voor wie meeschrijft aan dit handboek: de handleiding, de meldingen uitgelegd en hoe de inhoud ervoor staat.',
  guide: 'Handleiding',
  messages: 'Meldingen',
  messagesLead: 'Wat de controle kan melden, wat het betekent en hoe je het oplost.',
  state: 'Stand van de inhoud',
  stateCaption: 'Aantal per soort en hoeveel daarvan een mens heeft nagekeken of gecontroleerd',
  kind: 'Soort',
  count: 'Aantal',
  reviewed: 'Nagekeken',
  total: 'Totaal',
  guideNone: 'De handleiding is nog niet geschreven.',
  messagesNone: 'Er zijn nog geen meldingen uitgelegd.',
  blanksTitle: 'Nog niet ingevuld in content/site.yaml',
  blanks: {
    centre: 'Welk centrum dit handboek uitgeeft. De voet van de pagina noemt nu niemand.',
    contact: 'Het e-mailadres of telefoonnummer van de redactie. Onder "Klopt dit niet?" staat nu geen adres.',
    repository: 'Het webadres van de opslagplaats. "Verbeter deze pagina" leidt nu nergens heen.',
  } satisfies Record<Blank, string>,
  messagesAll: (count: number) => `Bekijk alle ${count} meldingen`,
} as const;

export const NOT_FOUND_WORDS = {
  title: 'Deze pagina is er niet',
  description: 'Dit adres bestaat niet in het handboek. Zoek opnieuw of begin bij een van de drie deuren.',
  text: 'Het adres klopt niet of is verkeerd overgenomen. Wat we ooit publiceerden, blijft bereikbaar: waarschijnlijk zit er een typefout in.',
  home: 'Naar de startpagina',
} as const;

export const FORWARD_WORDS = {
  title: (title: string, kind: string) => `Vast adres: ${title} (${kind})`,
  description: (title: string, kind: string) => `Doorverwijzing van het vaste adres naar "${title}" (${kind}).`,
  text: 'Je gaat verder naar',
} as const;
