import type { EntryKind } from '../domain/entry.ts';

/** The folder that a new file goes to. */
export type NewKind = EntryKind | 'bronnen' | 'bedragen' | 'termijnen';

/** The words an editor may use for a kind. */
export const KIND_NAMES: Record<string, NewKind> = {
  artikel: 'artikelen',
  signaal: 'signalen',
  instrument: 'instrumenten',
  module: 'modules',
  voorziening: 'voorzieningen',
  organisatie: 'organisaties',
  gemeente: 'gemeenten',
  convenant: 'convenanten',
  route: 'routes',
  begrip: 'begrippen',
  redactie: 'redactie',
  bron: 'bronnen',
  bedrag: 'bedragen',
  termijn: 'termijnen',
};

/** What a template fills in by itself. */
export interface NewEntry {
  title: string;
  code: string;
  today: string;
  /** A municipality that the site is made for, as `site.yaml` names it; of a folder that has none of those, any of its own. */
  municipality: string;
  /** The region that it lies in. */
  region: string;
  /** The id of an article, for the places where one must be chosen. */
  article: string;
  /** The next free number of a module. */
  number: number;
  /** The source that an amount or term rests on. */
  source: string;
}

export const NEW_WORDS = {
  usage: `Schrijf: npm run new -- <soort> "<Titel>", bijvoorbeeld: npm run new -- voorziening "De Brug".
Soorten: ${Object.keys(KIND_NAMES).join(', ')}.`,
  unknownKind: (kind: string, near: string | null) => `"${kind}" is geen soort inhoud.${near ? ` Bedoel je "${near}"?` : ''}`,
  noTitle: 'Er staat nog geen titel achter de soort. Zet de titel tussen aanhalingstekens.',
  titleTooLong: 'De titel is langer dan 90 tekens. Kies een kortere.',
  titleTaken: (file: string) => `Deze titel heeft een andere pagina ook: ${file}. Maak de titel preciezer.`,
  noTheme: (themes: readonly string[]) => `Bij een artikel hoort een thema. Zet het achter de titel: ${themes.map((theme) => `--thema ${theme}`).join(', ')}.`,
  noSource: 'Een bedrag of termijn steunt op een bron. Zet het id van de bron achter de titel, bijvoorbeeld: --bron wmo-2015.',
  unknownSource: (id: string, near: string | null) => `De bron "${id}" bestaat niet.${near ? ` Bedoel je "${near}"?` : ' Maak haar eerst met: npm run new -- bron "Titel".'}`,
  exists: (file: string) => `${file} bestaat al en blijft zoals het is. Kies een andere titel.`,
  written: (file: string, code: string | null) =>
    `Gemaakt: ${file}${code ? `\nVaste code: ${code} (verandert nooit meer)` : ''}\nSchrijf verder in dat bestand. Regels met een # erachter wachten op jou. Controleer met: npm run check:content`,
};

const describe = (title: string, start: string) => `${start} ${title}. Schrijf hier in een of twee zinnen voor wie dit is.`.slice(0, 160);

const head = (entry: NewEntry, start: string) => `titel: ${JSON.stringify(entry.title)}
omschrijving: ${JSON.stringify(describe(entry.title, start))} # 40 tot 160 tekens, staat in zoekresultaten
code: ${entry.code}
eigenaar: redactie # de rol die dit bijhoudt
`;

const editorial = (entry: NewEntry) => `opgesteld: ${entry.today}
herzienNa: 12 maanden # wetten, bedragen en veiligheid: 6 maanden
zoekwoorden: [] # woorden die een lezer zou typen
bronnen: [] # ids uit content/bronnen/
verwant: [] # ids zoals artikelen/respijt/logeeropvang
`;

const record = () => `zoekwoorden: []
bronnen: [] # ids uit content/bronnen/
verwant: []
status:
  stand: onbekend # wat de bron op haar datum zei: actief, gestopt, tijdelijk-gesloten of onbekend
brondatum: onbekend # de datum van die bron
herzienNa: 6 maanden
`;

const page = (frontMatter: string, body: string) => `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`;

/** A valid first version of a file of each kind; what only the editor can know is marked and never guessed. */
export const TEMPLATES: Record<NewKind, (entry: NewEntry) => string> = {
  artikelen: (entry) =>
    page(
      `${head(entry, 'Artikel over')}${editorial(entry)}doelgroep: [wijkverpleegkundige]
`,
      `<InHetKort>

Wat moet iemand na tien seconden weten en doen?

</InHetKort>

## Wat je nu doet {#doen}

<Stappen>

1. De eerste stap.

</Stappen>

## Zo zeg je het {#zeggen}

<ZoZegJeHet>

- "Een zin die je zo kunt zeggen."

</ZoZegJeHet>

## Achtergrond {#achtergrond}

Waarom dit zo is, met bronnen.`,
    ),
  signalen: (entry) =>
    page(
      `${head(entry, 'Signaal:')}${editorial(entry)}ernst: aandacht # aandacht, ernstig of rode-vlag
groep: gedrag # lichaam, stemming, gedrag, relaties, werk, zorg of veiligheid
aanvinken: ${JSON.stringify(entry.title)}
zien:
  - Wat je ziet of hoort.
vragen:
  - Wat je vraagt.
zeggen:
  - Een zin die je zo kunt zeggen.
doen:
  - stap: De eerste stap.
    wanneer: deze-week # vandaag, deze-week of later
`,
      'Wat dit kan betekenen, in 60 tot 180 woorden.',
    ),
  instrumenten: (entry) =>
    page(
      `${head(entry, 'Instrument:')}${editorial(entry)}auteurs: nog opzoeken
vragen: nog opzoeken # hoeveel vragen of stellingen
doelgroep: nog opzoeken
geldigheid: onbekend # gevalideerd, eerste-aanwijzingen, niet-gevalideerd of onbekend
rechten:
  regel: verwijzen # verwijzen, niet-overnemen of vrij
  uitleg: Nog opzoeken wie de rechten heeft.
`,
      'Waarvoor je dit instrument gebruikt, en waarvoor niet.',
    ),
  modules: (entry) =>
    page(
      `${head(entry, 'Module over')}${editorial(entry)}nummer: ${entry.number}
doelgroep: [wijkverpleegkundigen]
minuten: 60
doelen:
  - De deelnemer laat zien dat …
  - De deelnemer noemt …
voorbereiding:
  - Wat de trainer klaarlegt.
programma:
  - minuten: 10
    onderdeel: Begin
    werkvorm: kringgesprek
    uitleg: Wat de trainer doet en zegt.
  - minuten: 50
    onderdeel: Oefenen
    werkvorm: in tweetallen
    uitleg: Wat de deelnemers doen.
casussen:
${[1, 2].map((number) => `  - titel: Casus ${number}\n    plaats: een verzonnen plaats\n    tekst: Verzonnen mensen in een herkenbare situatie.\n    vragen: ["Wat doe je eerst?"]`).join('\n')}
discussie:
  - Een eerste vraag om samen over te praten.
  - Een tweede vraag om samen over te praten.
quiz:
${[1, 2, 3, 4, 5].map((number) => `  - vraag: Vraag ${number}\n    antwoorden:\n      - tekst: Goed antwoord\n        goed: true\n        uitleg: Waarom dit klopt.\n      - tekst: Fout antwoord\n        uitleg: Waarom dit niet klopt.\n    artikel: ${entry.article} # het artikel met het antwoord`).join('\n')}
handout:
  titel: Onthoud dit
  punten:
    - Eerste punt.
    - Tweede punt.
    - Derde punt.
`,
      'Waarom deze training, in een paar zinnen.',
    ),
  voorzieningen: (entry) => page(`${head(entry, 'Voorziening:')}${record()}soorten: [informatie] # kies: zie /redactie/een-voorziening-bijwerken/\n`, ''),
  organisaties: (entry) => page(`${head(entry, 'Organisatie:')}${record()}soort: nog invullen # bijvoorbeeld welzijnsorganisatie\n`, ''),
  gemeenten: (entry) =>
    page(
      `${head(entry, 'Mantelzorg in de gemeente')}${editorial(entry)}gemeentecode: GM0000 # CBS-code, bijvoorbeeld GM0546
regio: ${entry.region} # de regio in de sociale kaart
plaatsen:
  - naam: ${JSON.stringify(entry.title)}
    postcodes: ["9999"] # bijvoorbeeld "2311-2318"
    breedte: 52 # opzoeken
    lengte: 5 # opzoeken
`,
      '',
    ),
  convenanten: (entry) =>
    page(
      `${head(entry, 'Convenant:')}${editorial(entry)}getekend: onbekend # jaar, maand of dag
gemeenten: [${entry.municipality}]
stand:
  waarde: onbekend # loopt, afgelopen, vervangen of onbekend
`,
      'Waar dit convenant over gaat.',
    ),
  routes: (entry) =>
    page(
      `${head(entry, 'Keuzehulp:')}${editorial(entry)}begin: eerste
vragen:
  eerste:
    vraag: De eerste vraag?
    antwoorden:
      - antwoord: Ja
        naar: einde-ja
      - antwoord: Nee
        naar: einde-nee
einden:
  einde-ja:
    titel: Uitkomst bij ja
    beslist: Wie beslist
    eersteStap: De eerste stap.
  einde-nee:
    titel: Uitkomst bij nee
    beslist: Wie beslist
    eersteStap: De eerste stap.
`,
      'Achtergrond bij deze keuzehulp.',
    ),
  begrippen: (entry) => page(`titel: ${JSON.stringify(entry.title)}
code: ${entry.code}
eigenaar: redactie
uitleg: ${JSON.stringify(`Wat "${entry.title}" betekent, in één of twee gewone zinnen.`)}
synoniemen: []
gewoneWoorden: []
`, ''),
  redactie: (entry) => page(`${head(entry, 'Handleiding:')}opgesteld: ${entry.today}\n`, 'Stap voor stap, zonder vaktaal.'),
  bronnen: (entry) => `titel: ${JSON.stringify(entry.title)}
uitgever: nog invullen # wie het uitgaf
datum: onbekend # jaar, maand of dag van de bron zelf
geraadpleegd: ${entry.today}
soort: overig # wet, overheid, kennisinstituut, onderzoek, organisatie, beroepsgroep, nieuws of overig
`,
  bedragen: (entry) => norm(entry, 'eenheid: "per maand" # waarvoor of per wat\n'),
  termijnen: (entry) => norm(entry, ''),
};

function norm(entry: NewEntry, more: string): string {
  return `titel: ${JSON.stringify(entry.title)}
waarde: nog invullen # zoals het in de zin komt te staan: "€ 21,80" of "6 weken"
${more}jaar: ${entry.today.slice(0, 4)}
tot: ${entry.today.slice(0, 4)}-12-31 # de laatste dag waarop het zeker geldt
bron: ${entry.source}
`;
}

