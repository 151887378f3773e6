import { COMPONENTS } from '../domain/components.ts';
import type { Issue, IssueCode, IssueFacts, PartSort, ReferenceSort } from '../domain/issue.ts';
import { quotedLine } from '../domain/quoted-line.ts';
import { wordsOfDay } from './dates.ts';

/** The words of one code: what is the matter, why that is a problem, what to do, and what was probably meant. */
export interface IssueWords<F> {
  /** The page that explains it: `/redactie/meldingen/<slug>/`. */
  slug: string;
  what: (facts: F) => string;
  why: (facts: F) => string;
  remedy: (facts: F) => string;
  /** What was probably meant, ready to copy; null when nothing comes near. */
  near: (facts: F) => string | null;
}

const SORT_WORDS: Record<ReferenceSort, { one: string; where: string }> = {
  entry: { one: 'pagina', where: 'Een id is het pad onder content/, zonder .mdx: "artikelen/respijt/logeeropvang".' },
  article: { one: 'artikel', where: 'Noem het hele id: "artikelen/respijt/logeeropvang".' },
  organization: { one: 'organisatie', where: 'Organisaties staan in content/organisaties/: "organisaties/topaz".' },
  desk: { one: 'voorziening of organisatie', where: 'Noem het hele id: "voorzieningen/…" of "organisaties/…".' },
  route: { one: 'route', where: 'Routes staan in content/routes/: "routes/wie-betaalt-wat".' },
  municipality: { one: 'gemeente', where: 'Gemeenten staan in content/gemeenten/. Noem alleen de bestandsnaam: "leiden". Een nieuwe gemeente maak je met: npm run new -- gemeente "Naam".' },
  term: { one: 'begrip', where: 'Begrippen staan in content/begrippen/. Noem alleen de bestandsnaam: "respijtzorg".' },
  source: { one: 'bron', where: 'Bronnen staan in content/bronnen/. Noem alleen de bestandsnaam: "wmo-2015". Een nieuwe bron maak je met: npm run new -- bron "Titel".' },
  amount: { one: 'bedrag', where: 'Bedragen staan in content/bedragen/. Noem alleen de bestandsnaam, zonder .yaml.' },
  'legal-term': { one: 'termijn', where: 'Termijnen staan in content/termijnen/. Noem alleen de bestandsnaam, zonder .yaml.' },
};

const KEPT_WORDS: Record<IssueFacts['kept-file-missing']['name'], { why: string; fresh: string }> = {
  'links.lock.json': {
    why: 'Daarin staat elk adres dat ooit op de site stond. Zonder dat bestand merkt niemand dat een link in een cursus of een QR-code stukgaat.',
    fresh: 'Begin je een nieuw handboek, maak het dan met: npm run links -- --accepteer',
  },
  'plan.yaml': {
    why: "Daarin staan de pagina's die zijn beloofd, en hun volgorde. Zonder dat bestand merkt niemand dat er een verdwijnt.",
    fresh: 'Begin je een nieuw handboek, maak het dan met één regel: ids: []',
  },
  'niveaus.yaml': {
    why: 'Daarin staan de grenzen van groen, oranje en rood. Zonder dat bestand geeft de pagina Signalen geen kleur.',
    fresh: 'Wil je zonder kleuren werken, dan kun je deze melding laten staan.',
  },
};

/** A page or file that got another name leaves many messages behind, and giving the name back mends them all. */
const RENAMED_WORDS = {
  page: 'Is die pagina net hernoemd of weggehaald, geef haar dan eerst haar oude naam terug: dan verdwijnen deze meldingen samen.',
  file: 'Is dat bestand net hernoemd of weggehaald, geef het dan eerst zijn oude naam terug: dan verdwijnen deze meldingen samen.',
};

const PART_NAMES: Record<PartSort, string> = { step: 'stap', case: 'casus', handout: 'hand-out' };

/** A link with a space between its words and its address. */
const LOOSE_LINK = /^\[[^\]]+\]\s+\(/;

/** The component that somebody wrote without its capitals. */
const componentLike = (name: string) => Object.keys(COMPONENTS).find((item) => item.toLowerCase() === name.toLowerCase()) ?? null;

const none = () => null;
const near = (facts: { near: string | null }) => facts.near;

/** A sentence for every code; a code without words does not compile. */
export const ISSUE_WORDS: { [C in IssueCode]: IssueWords<IssueFacts[C]> } = {
  'content-folder-missing': {
    slug: 'inhoudsmap-ontbreekt',
    what: ({ folder }) => `De map ${folder} met de inhoud is er niet.`,
    why: () => 'Zonder inhoud kan er geen site worden gemaakt.',
    remedy: () => 'Kijk of de instelling HANDBOEK_CONTENT naar een bestaande map wijst. Laat haar leeg om de gewone map content/ te gebruiken.',
    near: none,
  },
  'unreadable-file': {
    slug: 'onleesbaar-bestand',
    what: ({ reason }) =>
      ({ 'no-access': 'Dit bestand kan niet worden geopend.', 'not-utf8': 'Vanaf deze regel zijn letters niet te lezen: het bestand heeft een andere tekencodering.', 'too-large': 'Dit bestand is groter dan 1 MB.', 'long-line': 'Deze regel is langer dan 5000 tekens.', 'hidden-sign': 'Op deze regel staat een onzichtbaar stuurteken.', conflict: 'Vanaf deze regel staan twee versies van de tekst door elkaar.', shortcut: 'Dit is een snelkoppeling naar een ander bestand.', 'closed-folder': 'Deze map kan niet worden geopend.', 'no-image': 'Dit bestand is geen afbeelding van de soort die de naam zegt.' })[reason],
    why: ({ reason }) => (reason === 'conflict' ? 'Iemand anders veranderde dezelfde regels. Tussen <<<<<<< en ======= staat de ene versie, tussen ======= en >>>>>>> de andere.' : 'De tekst kan zo niet op de site komen.'),
    remedy: ({ reason }) =>
      ({
        'no-access': 'Kijk of het bestand nog bestaat en of je het zelf kunt openen.',
        'closed-folder': 'Kijk of je de map zelf kunt openen. Vraag anders wie er de rechten voor heeft.',
        'no-image': 'Open de afbeelding in een fotoprogramma en bewaar haar als png, jpg, webp of avif.',
        'not-utf8': 'Open het bestand in een teksteditor en bewaar het opnieuw met de codering "UTF-8".',
        conflict: 'Kies de goede versie en haal de andere weg, samen met de drie regels met <<<<<<<, ======= en >>>>>>>.',
        shortcut: 'Zet het bestand zelf in de map. Een snelkoppeling zou een bestand van elders op de site kunnen zetten.',
        'long-line': 'Verdeel de regel in alinea’s. Kijk of er per ongeluk iets anders dan tekst is geplakt.',
        'hidden-sign': 'Het kwam waarschijnlijk mee bij het plakken. Haal de regel weg en typ hem opnieuw, of zet de vorige versie terug.',
        'too-large': 'Een tekst wordt nooit zo groot. Kijk of er per ongeluk een afbeelding of ander bestand is geplakt.',
      })[reason],
    near: none,
  },
  'site-file-missing': {
    slug: 'site-yaml-ontbreekt',
    what: () => 'Het bestand site.yaml is er niet.',
    why: () => 'Daarin staan de naam, de regio en het contact van jullie centrum. Zonder dat bestand wordt de site niet gemaakt.',
    remedy: ({ near: other }) => (other ? `Geef het bestand "${other}" de naam site.yaml.` : 'Zet de vorige versie van het bestand terug. Begin je opnieuw, neem dan het voorbeeld over van /redactie/een-eigen-handboek/.'),
    near: ({ near: other }) => (other ? 'site.yaml' : null),
  },
  'kept-file-missing': {
    slug: 'bewaard-bestand-ontbreekt',
    what: ({ name }) => `Het bestand ${name} is er niet.`,
    why: ({ name }) => KEPT_WORDS[name].why,
    remedy: ({ name }) => `Was het er eerst wel, zet dan de vorige versie terug. ${KEPT_WORDS[name].fresh}`,
    near: none,
  },
  'unexpected-file': {
    slug: 'onbekend-bestand',
    what: () => 'Dit bestand hoort bij geen enkele soort inhoud en komt niet op de site.',
    why: () => 'Teksten staan als .mdx in de map van hun soort, gegevens als .yaml.',
    remedy: () => 'Verplaats het bestand, geef het de goede uitgang of haal het weg.',
    near,
  },
  'wrong-file-name': {
    slug: 'bestandsnaam',
    what: ({ name }) => `De bestandsnaam "${name}" kan geen adres worden.`,
    why: () => 'De naam van het bestand staat in het adres van de pagina. Daar passen alleen kleine letters, cijfers en streepjes in.',
    remedy: () => 'Geef het bestand een andere naam.',
    near: ({ suggestion }) => suggestion,
  },
  'no-front-matter': {
    slug: 'geen-gegevens-bovenaan',
    what: ({ reason }) =>
      ({ missing: 'Het bestand begint niet met een blok gegevens.', unclosed: 'Het blok gegevens bovenaan wordt niet afgesloten.', 'text-above': 'Boven het blok gegevens staat nog iets.' })[reason],
    why: () => 'De titel, de code en de bronnen staan tussen twee regels met drie streepjes (---). Zonder dat blok weet de site niet wat dit is.',
    remedy: ({ reason }) =>
      ({
        missing: 'Zet --- op de eerste regel, dan de gegevens, dan weer ---. Of begin met: npm run new.',
        unclosed: 'Zet een regel met alleen --- onder de laatste regel van de gegevens.',
        'text-above': 'Maak --- de eerste regel van het bestand. Zet wat erboven staat eronder, na de tweede regel met ---, of haal het weg.',
      })[reason],
    near: none,
  },
  'broken-yaml': {
    slug: 'gegevens-niet-te-lezen',
    what: ({ text, reason }) => (reason === 'empty' ? 'In dit bestand staan geen gegevens.' : text.trim() === '' ? 'De gegevens in dit bestand zijn niet te lezen.' : `Deze regel is niet te lezen: ${text.trim()}`),
    why: ({ reason }) =>
      ({
        tab: 'Er staat een tab. In de gegevens mogen alleen spaties staan.',
        colon: 'Er staat een dubbele punt in de waarde. Een dubbele punt met een spatie scheidt een veld van zijn waarde.',
        quote: 'Een aanhalingsteken gaat open en niet meer dicht, of er staat tekst achter het laatste.',
        indent: 'De regel springt anders in dan de regels waar hij bij hoort.',
        list: 'Een haak of accolade gaat open en niet meer dicht, of er ontbreekt een komma.',
        'not-a-map': 'Hier horen regels te staan van de vorm "veld: waarde".',
        dash: 'Achter het streepje ontbreekt een spatie. Daardoor ziet de site hier geen lijst.',
        space: 'Achter de dubbele punt ontbreekt een spatie. Daardoor ziet de site hier geen veld.',
        empty: 'Het blok met de gegevens is leeg, of elke regel begint met een #.',
        alias: 'Een waarde begint met een * of &. Die tekens hebben hier een andere betekenis.',
        other: 'De regel heeft niet de vorm "veld: waarde".',
      })[reason],
    remedy: ({ reason }) =>
      reason === 'tab'
        ? 'Haal de tab weg. Zet evenveel spaties als voor de regels waar hij bij hoort, meestal twee of vier.'
        : reason === 'indent'
          ? 'Zet evenveel spaties voor alle regels die bij hetzelfde veld horen. Kijk ook naar de regel eronder.'
          : reason === 'quote'
            ? 'Zet aan het begin en aan het einde van de waarde hetzelfde aanhalingsteken. Staat dat teken ook in de waarde zelf, neem dan het andere: enkel of dubbel.'
            : reason === 'list'
              ? 'Sluit de lijst met de haak waarmee zij begint, zoals in [eerste, tweede], met een komma tussen de onderdelen.'
              : reason === 'dash'
              ? 'Zet een spatie achter het streepje.'
              : reason === 'space'
              ? 'Zet een spatie achter de dubbele punt.'
              : reason === 'empty'
              ? 'Zet de vorige versie van het bestand terug, en verander daarin wat je wilde veranderen.'
              : reason === 'not-a-map'
                ? 'Schrijf op elke regel een veld, een dubbele punt en een waarde. Kijk hoe een ander bestand van deze soort het doet.'
                : 'Zet de hele waarde tussen dubbele aanhalingstekens. Kijk ook naar de regel erboven.',
    near: ({ reason, text }) => (reason === 'dash' ? text.trim().replace(/^-/, '- ') : reason === 'space' ? text.trim().replace(':', ': ') : reason === 'colon' || reason === 'quote' || reason === 'alias' || reason === 'other' ? quotedLine(text) : null),
  },
  'duplicate-key': {
    slug: 'veld-staat-er-twee-keer',
    what: ({ key }) => `Het veld "${key}" staat er twee keer.`,
    why: () => 'De site kan niet kiezen welke van de twee geldt.',
    remedy: () => 'Haal een van de twee weg, of voeg ze samen.',
    near: none,
  },
  'unknown-key': {
    slug: 'onbekend-veld',
    what: ({ key }) => `Het veld "${key}" bestaat hier niet.`,
    why: () => 'Een veld dat de site niet kent, zou zonder waarschuwing van de pagina vallen.',
    remedy: () => 'Verbeter de naam van het veld, let op hoofdletters en inspringen, of haal de regel weg.',
    near,
  },
  'missing-key': {
    slug: 'veld-ontbreekt',
    what: ({ key }) => `Het veld "${key}" ontbreekt.`,
    why: ({ advice }) => advice ?? 'Deze soort pagina kan niet zonder.',
    remedy: ({ key, below }) =>
      below === null
        ? `Voeg een regel "${key}:" toe met de waarde erachter.`
        : `Voeg bij "${below}" een regel "${key.split(', ').at(-1)}:" toe met de waarde erachter, even ver ingesprongen als de andere regels daar.`,
    near: none,
  },
  'invalid-value': {
    slug: 'waarde-klopt-niet',
    what: ({ key, isName }) => (key === '' ? 'Deze gegevens kloppen nog niet.' : isName ? `De naam voor de dubbele punt klopt nog niet: "${key}".` : `De waarde van "${key}" klopt nog niet.`),
    why: ({ advice }) => advice,
    remedy: ({ required, group, isName }) =>
      isName
        ? 'Verbeter het id voor de dubbele punt, of haal de regel weg.'
        : group !== null
          ? `Verbeter de waarde. Weet je haar niet, haal dan alles weg wat bij "${group}" staat.`
          : required
            ? 'Verbeter de waarde. De pagina kan niet zonder dit veld.'
            : 'Verbeter de waarde, of haal het veld weg als je het niet weet.',
    near,
  },
  'future-day': {
    slug: 'datum-in-de-toekomst',
    what: ({ field, day }) => `Bij "${field}" staat ${wordsOfDay(day)}, en dat moet nog komen.`,
    why: ({ today }) => `Hier staat wanneer iets gebeurd is. Op deze computer is het vandaag ${wordsOfDay(today)}.`,
    remedy: () => 'Vul de dag in waarop het echt gebeurde. Kijk naar het jaar, en of de maand voor de dag staat: jjjj-mm-dd. Klopt de dag, kijk dan naar de klok van de computer.',
    near,
  },
  'future-check': {
    slug: 'controle-in-de-toekomst',
    what: ({ field, day }) => `Bij "${field}" staat ${wordsOfDay(day)}, en dat moet nog komen.`,
    why: ({ today }) => `Een controle staat voor wat iemand gezien of gehoord heeft. Vandaag is het ${wordsOfDay(today)}.`,
    remedy: ({ field }) => `Vul de dag in waarop het echt gebeurde. Is het nog niet gebeurd, haal dan alles weg wat bij "${field.split(', ')[0]}" staat.`,
    near,
  },
  'repeated-postcode': {
    slug: 'postcode-staat-er-twee-keer',
    what: ({ postcode, place }) => `De postcode ${postcode} staat twee keer${place === '' ? ' in deze lijst' : ` bij ${place}`}.`,
    why: () => 'De site telt hem één keer. Misschien bedoelde je een andere, en die is dan niet te vinden.',
    remedy: () => 'Haal hem een keer weg, of verbeter hem. Kijk ook of hij al in een reeks zit, zoals 2311-2318.',
    near: none,
  },
  'strange-sign': {
    slug: 'vreemd-teken',
    what: ({ sort, text }) =>
      ({
        broken: `Er staat een teken dat niet te lezen is, op de plek van ▯: ${text}`,
        symbol: `Er staat een teken dat alleen in een tekstverwerker bestaat, op de plek van ▯: ${text}`,
        invisible: `Er staat een onzichtbaar teken, op de plek van ▯: ${text}`,
        bullet: `Deze regel begint met een opsommingsteken uit een tekstverwerker, op de plek van ▯: ${text}`,
        space: `Deze regel begint met een vaste spatie, op de plek van ▯: ${text}`,
      })[sort],
    why: ({ sort }) =>
      ({
        broken: 'De letter die hier stond, is bij het plakken verloren gegaan.',
        symbol: 'Een lezer ziet een leeg hokje.',
        invisible: 'Wie dit woord zoekt, vindt het niet, en een voorleesstem hapert.',
        bullet: 'De site herkent dit niet als lijst en zet de regels achter elkaar.',
        space: 'Je ziet het niet, maar de site rekent zo’n spatie niet als inspringen.',
      })[sort],
    remedy: ({ sort }) =>
      ({
        broken: 'Typ het woord opnieuw.',
        symbol: 'Haal het teken weg. Was het het begin van een lijst, begin de regel dan met een streepje en een spatie.',
        invisible: 'Haal het woord weg en typ het opnieuw.',
        bullet: 'Begin de regel met een streepje en een spatie.',
        space: 'Haal de spaties aan het begin weg en typ ze opnieuw.',
      })[sort],
    near,
  },

  'line-starts-with-keyword': {
    slug: 'regel-begint-met-import-of-export',
    what: ({ word }) => `Een regel begint met het woord "${word}".`,
    why: ({ word }) => `Aan het begin van een regel is "${word}" een opdracht in programmeertaal. De hele alinea zou van de pagina vallen.`,
    remedy: ({ word }) => `Draai de zin om, of zet er een woord voor, bijvoorbeeld "De ${word} …".`,
    near: none,
  },
  'program-code': {
    slug: 'programmeertaal',
    what: ({ text }) => `Hier staat programmeertaal: ${text}`,
    why: () => 'Een tekst mag niets uitvoeren. Zo blijft de site veilig, wie er ook aan schrijft.',
    remedy: () => 'Haal deze regels weg. De onderdelen die je mag gebruiken werken zonder import.',
    near: none,
  },
  braces: {
    slug: 'accolades',
    what: ({ text }) => `Er staan accolades in de tekst: ${text}`,
    why: () => 'Tussen accolades leest de site programmeertaal, en die is in teksten niet toegestaan. Alleen een opmerking mag: {/* voor collega’s */}.',
    remedy: ({ text }) =>
      text.startsWith('{#')
        ? 'Een vast anker werkt alleen achter een kop, en na de hekjes van een kop komt een spatie: ## Wat je doet {#doen}.'
        : 'Gebruik ronde haakjes. Voor een bedrag: <Bedrag id="…" />. Voor een vast anker bij een kop: {#doen}.',
    near: ({ text }) => (/^\{[^#{}][^{}]*\}$/.test(text) && !/[=;()/*€.]/.test(text) ? `(${text.slice(1, -1).trim()})` : null),
  },
  'stray-brace': {
    slug: 'losse-accolade',
    what: ({ text }) => `Er gaat een accolade open die niet meer dicht gaat: ${text}`,
    why: () => 'Na een { verwacht de site programmeertaal. De rest van de tekst is daardoor niet te lezen.',
    remedy: () => 'Gebruik een rond haakje, of schrijf \\{ als je echt een accolade bedoelt.',
    near: none,
  },
  'stray-angle-bracket': {
    slug: 'kleiner-dan-teken',
    what: ({ text }) => `Er staat een kleiner-dan-teken in de tekst: ${text}`,
    why: () => 'Na een < verwacht de site de naam van een onderdeel.',
    remedy: () => 'Schrijf het uit: "minder dan 3 maanden". Bedoel je echt het teken, schrijf dan \\<.',
    near: none,
  },
  'address-in-angle-brackets': {
    slug: 'adres-tussen-haken',
    what: ({ address }) => `Het adres ${address} staat tussen < en >.`,
    why: () => 'Zo’n adres leest de site als een onderdeel, en de lezer hoort alleen een rij letters.',
    remedy: () => 'Maak er een gewone link van, met woorden die zeggen waar hij heen gaat.',
    near: ({ repair }) => repair,
  },
  'html-comment': {
    slug: 'html-opmerking',
    what: ({ text }) => `Een opmerking is geschreven als HTML: ${text}`,
    why: () => 'In deze teksten schrijf je een opmerking anders.',
    remedy: () => 'Schrijf de opmerking tussen {/* en */}. Bezoekers zien haar dan niet.',
    near: ({ text }) => (/^<!--[\s\S]*-->$/.test(text) ? `{/* ${text.slice(4, -3).trim()} */}` : null),
  },
  'html-element': {
    slug: 'html-in-de-tekst',
    what: ({ name }) => `Hier staat HTML: <${name.replace(/^<|>$/g, '')}>.`,
    why: () => 'HTML is in teksten niet toegestaan. Zo kan niemand per ongeluk de opmaak of de veiligheid van de site breken.',
    remedy: ({ name }) =>
      componentLike(name) !== null
        ? 'Een onderdeel begint met een hoofdletter. Hoofdletters tellen mee.'
        : name === 'br'
        ? 'Begin een nieuwe alinea met een lege regel, of maak er een lijst van.'
        : name === 'b' || name === 'strong'
          ? 'Maak woorden vet met twee sterretjes: **vet**.'
          : name === 'i' || name === 'em'
            ? 'Maak woorden schuin met één sterretje: *schuin*.'
            : name === 'a'
              ? 'Schrijf een link zo: [woorden](/adres/).'
              : name === 'img'
                ? 'Schrijf een afbeelding zo: ![wat erop staat](./naam.jpg).'
                : 'Haal het weg, of gebruik een van de onderdelen uit de handleiding (/redactie/onderdelen/).',
    near: ({ name }) => (componentLike(name) === null ? null : `<${componentLike(name)}>`),
  },
  'unknown-component': {
    slug: 'onbekend-onderdeel',
    what: ({ name }) => `Het onderdeel <${name}> bestaat niet.`,
    why: () => 'Alleen de onderdelen uit de handleiding komen op de pagina.',
    remedy: () => 'Kijk op /redactie/onderdelen/ welke er zijn. Hoofdletters tellen mee.',
    near: ({ near: name }) => (name ? `<${name}>` : null),
  },
  'unclosed-component': {
    slug: 'onderdeel-niet-gesloten',
    what: ({ name }) => `Het onderdeel <${name}> gaat hier open en niet meer dicht.`,
    why: () => 'De site weet niet waar het onderdeel ophoudt.',
    remedy: ({ name }) =>
      COMPONENTS[name]?.content === 'nothing'
        ? `Zet een schuine streep voor het laatste teken: <${name} … />.`
        : `Zet </${name}> op een eigen regel onder de tekst die erbij hoort, met een lege regel ervoor. Staat er niets in, schrijf dan <${name} … />.`,
    near: none,
  },
  'unopened-component': {
    slug: 'onderdeel-niet-geopend',
    what: ({ name }) => `Hier wordt </${name}> gesloten, maar er staat geen <${name}> open.`,
    why: () => 'Begin en einde van een onderdeel horen bij elkaar, zoals haakjes.',
    remedy: ({ name }) => `Zet <${name}> boven de tekst die erbij hoort, of haal </${name}> weg. Kijk ook of een ander onderdeel eerst dicht moet.`,
    near: none,
  },
  'malformed-component': {
    slug: 'onderdeel-verkeerd-geschreven',
    what: ({ name }) => `Het onderdeel <${name}> is niet goed geschreven.`,
    why: () => 'Elk kenmerk bestaat uit een naam, een is-teken en een waarde tussen dubbele aanhalingstekens.',
    remedy: () => 'Kijk of elk aanhalingsteken recht is (" en niet “ of ”) en twee keer voorkomt, en of het onderdeel met > of /> eindigt, zoals in <Bron id="wmo-2015" />.',
    near: none,
  },
  'unknown-attribute': {
    slug: 'onbekend-kenmerk',
    what: ({ component, attribute, known }) => (known.includes(attribute) ? `Bij <${component}> staat "${attribute}" er twee keer.` : `Bij <${component}> bestaat het kenmerk "${attribute}" niet.`),
    why: ({ component, known }) => (known.length > 0 ? `<${component}> kent alleen: ${known.join(', ')}.` : `<${component}> heeft geen kenmerken.`),
    remedy: ({ known }) => (known.length === 0 ? 'Haal het kenmerk weg.' : 'Verbeter de naam of haal het kenmerk weg.'),
    near: ({ near: name, attribute }) => (name === attribute ? null : name),
  },
  'missing-attribute': {
    slug: 'kenmerk-ontbreekt',
    what: ({ component, attribute }) => `Bij <${component}> ontbreekt "${attribute}".`,
    why: () => 'Zonder dit kenmerk weet het onderdeel niet wat het moet laten zien.',
    remedy: ({ component, attribute }) => `Voeg binnen <${component} …> toe: ${attribute}="…".`,
    near: none,
  },
  'attribute-not-text': {
    slug: 'kenmerk-is-geen-tekst',
    what: ({ component, attribute }) => `Bij <${component}> staat bij "${attribute}" geen gewone tekst.`,
    why: () => 'Kenmerken zijn altijd tekst tussen dubbele aanhalingstekens. Accolades zijn programmeertaal.',
    remedy: ({ component, attribute }) => (attribute === '{...}' ? `Haal de accolades weg en schrijf elk kenmerk van <${component}> voluit.` : `Schrijf ${attribute}="…".`),
    near: none,
  },
  'attribute-value': {
    slug: 'kenmerk-met-onbekende-waarde',
    what: ({ component, attribute, value }) => (value === '' ? `Bij <${component}> is "${attribute}" leeg.` : `Bij <${component}> kan "${attribute}" niet "${value}" zijn.`),
    why: ({ known, attribute }) => (known.length > 0 ? `Kies uit: ${known.join(', ')}.` : attribute === 'jaar' ? 'Een jaar bestaat uit vier cijfers: 2024. Heeft de bron geen jaar, schrijf dan "zonder datum".' : 'Hier hoort een waarde.'),
    remedy: () => 'Vul een waarde in die het onderdeel kent.',
    near,
  },
  'component-content': {
    slug: 'inhoud-van-een-onderdeel',
    what: ({ component, needs }) =>
      ({
        text: `In <${component}> staat niets.`,
        nothing: `In <${component}> staat tekst, en die komt niet op de pagina.`,
        'numbered-list': `In <${component}> hoort precies één genummerde lijst.`,
        'bulleted-list': `In <${component}> hoort precies één lijst met streepjes.`,
        'own-block': `<${component}> staat midden in een zin.`,
      })[needs],
    why: ({ needs }) =>
      ({
        text: 'Een leeg onderdeel geeft een leeg vak op de pagina.',
        nothing: 'Dit onderdeel haalt zijn tekst zelf op.',
        'numbered-list': 'Stappen worden voorgelezen met hun nummer.',
        'bulleted-list': 'Elke zin krijgt een eigen plek, zodat je hem kunt voorlezen.',
        'own-block': 'Dit onderdeel is een blok en staat op eigen regels.',
      })[needs],
    remedy: ({ component, needs }) =>
      ({
        text: 'Schrijf er tekst in of haal het onderdeel weg.',
        nothing: `Schrijf <${component} … /> en zet de tekst erbuiten.`,
        'numbered-list': 'Begin elke regel met een nummer en een punt: "1. Vraag …". Zet andere tekst voor of na het onderdeel.',
        'bulleted-list': 'Begin elke regel met een streepje en een spatie. Zet andere tekst voor of na het onderdeel.',
        'own-block': 'Zet een lege regel voor en na het onderdeel.',
      })[needs],
    near: none,
  },
  'broken-text': {
    slug: 'tekst-niet-te-lezen',
    what: () => 'Deze tekst is niet te lezen.',
    why: ({ text }) => `De lezer van de site bleef hier steken: ${text}`,
    remedy: () => 'Kijk op deze regel en de regel erboven naar tekens als <, >, { en }. Kom je er niet uit, zet dan de vorige versie terug.',
    near: none,
  },

  'heading-level': {
    slug: 'kop-van-een-ander-niveau',
    what: ({ depth, text }) => `De kop "${text}" is van niveau ${depth}.`,
    why: ({ depth }) => (depth === 1 ? 'De titel van de pagina is al de eerste kop.' : 'Dieper dan twee niveaus raakt een lezer op een telefoon de weg kwijt.'),
    remedy: () => 'Gebruik ## voor een kop en ### voor een kop daaronder.',
    near: none,
  },
  'heading-without-id': {
    slug: 'kop-zonder-anker',
    what: ({ text }) => `De kop "${text}" heeft geen vast anker.`,
    why: () => 'Anderen maken links naar deze kop. Met een vast anker blijven die werken als je de kop later anders noemt.',
    remedy: () => 'Zet achter de kop een kort anker tussen accolades.',
    near: ({ suggestion }) => suggestion,
  },
  'heading-id': {
    slug: 'anker-van-een-kop',
    what: ({ id }) => `Het anker "${id}" heeft niet de goede vorm.`,
    why: () => 'Een anker bestaat uit kleine letters, cijfers en streepjes, begint met een letter en heeft hoogstens 40 tekens. Verder staat er niets tussen de accolades.',
    remedy: () => 'Schrijf een kort anker.',
    near: ({ suggestion }) => `{#${suggestion}}`,
  },
  'heading-order': {
    slug: 'volgorde-van-koppen',
    what: ({ text }) => `De kop "${text}" staat een niveau te diep.`,
    why: () => 'Wie met een schermlezer van kop naar kop springt, mist hier een trede.',
    remedy: () => 'Zet er een kop met ## boven, of maak van deze kop ##.',
    near: none,
  },
  'duplicate-anchor': {
    slug: 'anker-staat-er-twee-keer',
    what: ({ id }) => `Het anker "${id}" staat twee keer op deze pagina.`,
    why: ({ first }) => `Op regel ${first} staat het ook. Een link kan maar naar één plek gaan.`,
    remedy: () => 'Geef deze kop een ander anker.',
    near: ({ id }) => `{#${id}-2}`,
  },
  'reserved-anchor': {
    slug: 'anker-van-de-pagina-zelf',
    what: ({ id }) => `Het anker "${id}" gebruikt de pagina zelf al.`,
    why: ({ id }) => `De site zet op elke pagina van deze soort zelf een plek met de naam "${id}". Een link naar #${id} zou op de verkeerde plek uitkomen.`,
    remedy: () => 'Geef deze kop een ander anker, dat zegt waar dit stuk over gaat.',
    near: ({ suggestion }) => `{#${suggestion}}`,
  },

  'duplicate-part': {
    slug: 'stap-of-casus-staat-er-twee-keer',
    what: ({ sort, title, id }) => `De ${PART_NAMES[sort]} "${title}" krijgt hetzelfde anker als een eerdere ${PART_NAMES[sort]}: #${id}.`,
    why: ({ first }) => `De site maakt het anker van de titel, en de titel op regel ${first} geeft hetzelfde. Een link kan maar naar één plek gaan.`,
    remedy: ({ sort }) => `Geef de nieuwste ${PART_NAMES[sort]} een andere titel. De oudste houdt de hare, want daar kunnen al links naartoe zijn.`,
    near: none,
  },

  'image-without-text': {
    slug: 'afbeelding-zonder-beschrijving',
    what: ({ image }) => `De afbeelding ${image} heeft geen beschrijving.`,
    why: () => 'Wie de afbeelding niet ziet, hoort de beschrijving. Zonder beschrijving is er niets.',
    remedy: () => 'Zet tussen de vierkante haken wat erop te zien is: ![een dagboekje met drie vragen](…).',
    near: none,
  },
  'image-address': {
    slug: 'adres-van-een-afbeelding',
    what: ({ image, reason }) => (reason === 'missing' ? `De afbeelding ${image} is er niet.` : `De afbeelding ${image} kan niet op de pagina.`),
    why: ({ reason }) =>
      ({
        form: 'Een afbeelding staat als png, jpg, webp of avif bij de tekst zelf. Van een andere site mag niet: bezoekers zouden ongemerkt daar langsgaan, en de afbeelding kan er elk moment verdwijnen.',
        missing: 'Op de pagina zou een lege plek staan.',
        space: 'In de naam staat een spatie. De site ziet er dan geen afbeelding in, en de lezer ziet haken.',
      })[reason],
    remedy: ({ reason }) =>
      ({
        form: 'Bewaar de afbeelding bij de tekst, als dat mag van de maker, en schrijf ./naam.jpg.',
        missing: 'Kijk of het bestand bij de tekst staat en of de naam klopt, ook de hoofdletters.',
        space: 'Geef het bestand een naam met streepjes in plaats van spaties, en schrijf die naam ook hier.',
      })[reason],
    near: ({ image, reason }) => (reason === 'space' ? image.trim().replace(/\s+/g, '-').toLowerCase() : null),
  },

  'unsafe-link': {
    slug: 'onveilige-link',
    what: ({ link }) => `De link ${link} is niet veilig.`,
    why: () => 'Zo’n link kan iets uitvoeren of de lezer ongemerkt ergens anders brengen.',
    remedy: () => 'Gebruik een adres van deze site (/respijt/…/) of een adres dat met https:// begint.',
    near: none,
  },
  'link-form': {
    slug: 'vorm-van-een-link',
    what: ({ link }) => `De link ${link} heeft niet de goede vorm.`,
    why: ({ link }) =>
      LOOSE_LINK.test(link)
        ? 'Tussen ] en ( staat een spatie. De site ziet er dan geen link in, en de lezer ziet haken.'
        : 'Een link binnen de site begint en eindigt met een schuine streep, zonder hoofdletters, spaties en .mdx. Een andere site begint met https://. Bellen kan alleen met 112, 113, 0800 0113 en 0800 2000.',
    remedy: ({ link }) => (LOOSE_LINK.test(link) ? 'Haal de spatie weg.' : /\s/.test(link) ? 'Haal de spatie in het adres weg, of zet er een streepje.' : 'Schrijf het hele adres.'),
    near: ({ suggestion }) => suggestion,
  },
  'dangling-link': {
    slug: 'dode-link',
    what: ({ target }) => `De link naar ${target} gaat nergens heen.`,
    why: () => 'Op dit adres staat geen pagina. Een lezer zou op een foutpagina uitkomen.',
    remedy: ({ near: other, wasThere }) => `Verbeter het adres, of haal de link weg.${wasThere || other === null ? ` ${RENAMED_WORDS.page}` : ''}`,
    near,
  },
  'dangling-anchor': {
    slug: 'dood-anker',
    what: ({ path, anchor }) => `Op ${path} is geen plek met de naam #${anchor}.`,
    why: ({ known }) => (known.length > 0 ? `Er zijn wel: ${known.map((item) => `#${item}`).join(', ')}.` : 'Die pagina heeft geen koppen om naar te verwijzen.'),
    remedy: () => 'Verbeter het stuk achter #, of laat het weg.',
    near: ({ near: anchor }) => (anchor ? `#${anchor}` : null),
  },
  'moved-link': {
    slug: 'verhuisde-pagina',
    what: ({ target }) => `De link naar ${target} gaat naar een oud adres.`,
    why: () => 'De pagina is verhuisd. De link werkt nog, met een omweg.',
    remedy: () => 'Gebruik het nieuwe adres.',
    near: ({ now }) => now,
  },
  'dangling-reference': {
    slug: 'dode-verwijzing',
    what: ({ field, sort, id }) => `Bij ${field} staat ${SORT_WORDS[sort].one} "${id}", maar die bestaat niet.`,
    why: ({ sort }) => SORT_WORDS[sort].where,
    remedy: ({ near: other, wasThere, sort }) => `Verbeter het id, of haal de verwijzing weg.${wasThere || other === null ? ` ${['source', 'amount', 'legal-term'].includes(sort) ? RENAMED_WORDS.file : RENAMED_WORDS.page}` : ''}`,
    near,
  },
  'closed-desk': {
    slug: 'loket-is-dicht',
    what: ({ id, status }) => `Het loket ${id} is ${status === 'stopped' ? 'gestopt' : 'tijdelijk dicht'}.`,
    why: () => 'Dat staat in zijn eigen bestand. De pagina van de gemeente noemt het nog, zonder nummer.',
    remedy: ({ successor }) => `${successor ? 'Noem bij "wie" wie het overnam' : 'Noem bij "wie" waar mensen nu terechtkunnen'}, of haal dit loket weg.`,
    near: ({ successor }) => successor,
  },
  'broken-mark': {
    slug: 'merk-niet-te-lezen',
    what: ({ mark }) => `Dit merkteken is niet te lezen: ${mark}`,
    why: () => 'Een bedrag of termijn in de gegevens schrijf je als [[bedrag:id]] of [[termijn:id]], een link als [woorden](/adres/). Al het andere zou letterlijk op de pagina komen.',
    remedy: () => 'Verbeter het merkteken. In de tekst zelf gebruik je het onderdeel: <Bedrag id="…" /> of <Termijn id="…" />.',
    near: ({ repair }) => repair,
  },
  'markup-in-field': {
    slug: 'opmaak-in-de-gegevens',
    what: ({ field, text }) => `Bij "${field}" staat opmaak: ${text}`,
    why: ({ plain }) => (plain ? 'Deze regel komt letterlijk op de pagina, met haken en sterretjes.' : 'In de gegevens bovenaan staat gewone tekst. Onderdelen en sterretjes zouden letterlijk op de pagina komen.'),
    remedy: ({ plain }) => (plain ? 'Schrijf hier gewone woorden. Een link, bedrag of termijn kan in de tekst, of bij de uitleg van een stap.' : 'Haal de opmaak weg. Voor een bedrag of termijn: [[bedrag:id]] of [[termijn:id]]. Voor een link: [woorden](/adres/).'),
    near: ({ text, plain }) => {
      if (plain) return null;
      const norm = /^<(Bedrag|Termijn) id="([a-z0-9-]+)"/.exec(text);
      return norm ? `[[${norm[1]?.toLowerCase()}:${norm[2]}]]` : null;
    },
  },

  'duplicate-code': {
    slug: 'code-staat-er-twee-keer',
    what: ({ value }) => `De code "${value}" is al van een andere pagina.`,
    why: ({ other }) => `Die pagina is ${other}. Een code hoort bij één pagina en verandert nooit, want hij staat op papier en in QR-codes.`,
    remedy: () => 'Geef de nieuwste van de twee een eigen code.',
    near: none,
  },
  'duplicate-title': {
    slug: 'titel-staat-er-twee-keer',
    what: ({ value }) => `De titel "${value}" heeft een andere pagina ook.`,
    why: ({ other }) => `Die pagina is ${other}. In een lijst met zoekresultaten is het verschil niet te zien.`,
    remedy: () => 'Maak een van de twee titels preciezer.',
    near: none,
  },
  'duplicate-description': {
    slug: 'omschrijving-staat-er-twee-keer',
    what: () => 'Deze omschrijving heeft een andere pagina ook.',
    why: ({ other }) => `Die pagina is ${other}. In een lijst met zoekresultaten is het verschil niet te zien.`,
    remedy: () => 'Zeg in een van de twee wat alleen voor die pagina geldt.',
    near: none,
  },
  'wrong-folder': {
    slug: 'verkeerde-map',
    what: ({ folder }) => `In de map ${folder} kan dit bestand niet staan.`,
    why: ({ known }) => (known.length > 0 ? `De map bepaalt het adres. Kies uit: ${known.join(', ')}.` : 'De map bepaalt het adres. Deze soort heeft geen mappen onder zich.'),
    remedy: () => 'Verplaats het bestand.',
    near: none,
  },
  'former-address': {
    slug: 'vorig-adres',
    what: ({ address }) => `Het vorige adres ${address} kan hier niet staan.`,
    why: ({ reason, other }) =>
      reason === 'own'
        ? 'Dat is het adres van deze pagina zelf.'
        : reason === 'alive'
          ? `Op dat adres staat nu ${other === '' ? 'een vaste pagina' : other}.`
          : `${other} noemt hetzelfde adres. Een adres kan maar naar één pagina doorsturen.`,
    remedy: () => 'Haal de regel weg. Noem alleen adressen waar deze pagina zelf heeft gestaan en waar nu niets meer staat.',
    near: none,
  },
  'former-anchor': {
    slug: 'vorig-anker',
    what: ({ anchor, target }) => `Het vorige anker "${anchor}" kan niet naar "${target}" doorsturen.`,
    why: ({ reason, anchor, target }) =>
      reason === 'alive'
        ? `Er is nog een kop met het anker "${anchor}".`
        : reason === 'loop'
          ? `"${target}" is zelf een oud anker. Stuur elk oud anker meteen door naar een kop die er nu staat.`
          : `Er is geen kop met het anker "${target}".`,
    remedy: () => 'Noem links het oude anker en rechts het anker van een kop die nu op de pagina staat.',
    near,
  },
  'lost-address': {
    slug: 'verloren-adres',
    what: ({ path }) => `Het adres ${path} is ooit gepubliceerd en gaat nu nergens meer heen.`,
    why: () => 'Links, bladwijzers en QR-codes van anderen moeten altijd blijven werken.',
    remedy: ({ near: path }) => `Is het bestand per ongeluk weggehaald of hernoemd, zet het dan terug. Is de pagina verhuisd, zet dit adres dan bij "vorigeAdressen" van de pagina die het overneemt${path ? `, misschien ${path}` : ''}. Aan links.lock.json zelf verander je niets.`,
    near: () => null,
  },
  'lost-code': {
    slug: 'verloren-code',
    what: ({ code }) => `De code "${code}" is ooit gepubliceerd en hoort nu bij geen enkele pagina.`,
    why: ({ path, code }) => `Hij hoorde bij ${path}. Het korte adres /p/${code}/ staat op papier en in QR-codes.`,
    remedy: ({ near: own }) =>
      own === null
        ? 'Zet het bestand van de pagina terug. Klopt de pagina niet meer, laat haar dan staan met uitleg wat ervoor in de plaats kwam. Aan links.lock.json zelf verander je niets.'
        : 'Geef de pagina haar oude code terug.',
    near,
  },
  'moved-code': {
    slug: 'code-van-een-andere-pagina',
    what: ({ code }) => `De code "${code}" hoorde bij een andere pagina.`,
    why: ({ was, now }) => `Hij is gepubliceerd voor ${was} en staat nu bij ${now}. Een code wordt nooit hergebruikt.`,
    remedy: () => 'Geef deze pagina een eigen code. Is de pagina verhuisd, noem dan haar oude adres bij "vorigeAdressen".',
    near: none,
  },
  'lost-anchor': {
    slug: 'verloren-anker',
    what: ({ path, anchor }) => `De plek ${path}#${anchor} is ooit gepubliceerd en bestaat niet meer.`,
    why: () => 'Links van anderen naar deze plek zouden bovenaan de pagina uitkomen.',
    remedy: ({ path, anchor, part, near: now, fresh }) =>
      path === '/bronnen/' || path === '/begrippen/'
        ? `Zet het bestand content${path}${anchor}.${path === '/bronnen/' ? 'yaml' : 'mdx'} terug. Aan links.lock.json zelf verander je niets.`
        : [
            ...(part ? [`Het anker komt van de titel van een ${PART_NAMES[part]}.`] : []),
            `Zet bij "vorigeAnkers" van deze pagina: ${anchor}: ${now ?? 'het-anker-dat-nu-geldt'}.`,
            ...(now === null && fresh.length > 0 ? [`Nieuw op deze pagina: ${fresh.join(', ')}.`] : []),
            part ? 'Of zet de oude titel terug.' : 'Of geef de kop zijn oude anker terug.',
          ].join(' '),
    near: () => null,
  },
  'broken-lock': {
    slug: 'linkgeheugen-niet-te-lezen',
    what: () => 'Het geheugen van gepubliceerde adressen is niet te lezen.',
    why: () => 'Dit bestand bewaakt dat oude links blijven werken. Het wordt door een opdracht geschreven, niet met de hand.',
    remedy: () => 'Zet de vorige versie van dit bestand terug, en draai daarna: npm run links.',
    near: none,
  },
  'route-step': {
    slug: 'stap-van-een-route',
    what: ({ step, reason }) =>
      ({
        missing: `De stap "${step}" bestaat niet.`,
        unreachable: `Bij de stap "${step}" komt niemand uit.`,
        loop: `Bij de stap "${step}" loopt de route in een kring.`,
        both: `De stap "${step}" staat bij de vragen én bij de einden.`,
      })[reason],
    why: ({ reason }) =>
      ({
        missing: 'Wie dit antwoord kiest, loopt vast.',
        unreachable: 'Geen enkel antwoord leidt hierheen.',
        loop: 'Wie deze antwoorden kiest, komt nooit bij een einde.',
        both: 'De site weet niet of de route hier stopt of doorgaat.',
      })[reason],
    remedy: ({ reason }) =>
      ({
        missing: 'Noem bij "naar" of "begin" een stap die onder "vragen" of "einden" staat.',
        unreachable: 'Laat een antwoord hierheen leiden met "naar", of haal de stap weg.',
        loop: 'Laat een van de antwoorden naar een latere vraag of naar een einde leiden.',
        both: 'Geef een van de twee een andere naam.',
      })[reason],
    near,
  },

  'plan-entry-missing': {
    slug: 'pagina-uit-het-plan-ontbreekt',
    what: ({ id }) => `De pagina ${id} staat in het plan, maar is er niet.`,
    why: () => 'Het plan is een belofte: zoekresultaten, cursussen en QR-codes rekenen op dit id.',
    remedy: ({ id }) => `Maak content/${id}.mdx, of herstel de naam van het bestand. Is de pagina verhuisd, zet haar oude adres dan bij "vorigeAdressen".`,
    near,
  },
  'too-few-sources': {
    slug: 'te-weinig-bronnen',
    what: ({ found }) => `Dit artikel heeft ${found === 0 ? 'geen bron' : 'maar één bron'} met een datum.`,
    why: () => 'Een artikel steunt op minstens twee bronnen waarvan bekend is hoe oud ze zijn.',
    remedy: () => 'Voeg bij "bronnen" een bron toe en noem die in de tekst met <Bron id="…" />.',
    near: none,
  },
  'source-not-listed': {
    slug: 'bron-niet-in-de-lijst',
    what: ({ id }) => `De bron "${id}" staat in de tekst, maar niet bij "bronnen" bovenaan.`,
    why: () => 'De lijst onderaan de pagina komt uit de gegevens bovenaan.',
    remedy: ({ id }) => `Voeg "${id}" toe aan de lijst bij "bronnen".`,
    near: none,
  },
  'unused-source': {
    slug: 'bron-niet-gebruikt',
    what: ({ id }) => `De bron "${id}" staat bij "bronnen", maar niet in de tekst.`,
    why: () => 'Een lezer kan dan niet zien wat de bron zegt.',
    remedy: ({ id }) => `Zet <Bron id="${id}" /> achter de zin die op deze bron steunt, of haal haar uit de lijst.`,
    near: none,
  },
  'uncited-source': {
    slug: 'bron-zonder-pagina',
    what: ({ id }) => `Geen enkele pagina gebruikt de bron "${id}".`,
    why: () => 'De bron staat wel in de bronnenlijst, en moet worden bijgehouden.',
    remedy: () => 'Noem de bron in een tekst. Een bron die nog niet op de site heeft gestaan, mag ook weg.',
    near: none,
  },
  'amount-in-text': {
    slug: 'bedrag-in-de-tekst',
    what: ({ text }) => `Er staat een bedrag in de tekst: ${text}`,
    why: () => 'Bedragen veranderen elk jaar. Als een bedrag op één plek staat, met bron en jaar, klopt het overal of nergens.',
    remedy: () => 'Gebruik <Bedrag id="…" /> in de tekst, of [[bedrag:…]] in de gegevens bovenaan. Een nieuw bedrag krijgt een bestand in content/bedragen/.',
    near: ({ near: id }) => (id ? `<Bedrag id="${id}" />` : null),
  },
  'term-in-text': {
    slug: 'termijn-in-de-tekst',
    what: ({ text }) => `Er staat een termijn uit de wet of van een instantie in de tekst: ${text}`,
    why: () => 'Termijnen veranderen. Als een termijn op één plek staat, met bron en jaar, klopt hij overal of nergens.',
    remedy: () => 'Gebruik <Termijn id="…" /> in de tekst, of [[termijn:…]] in de gegevens bovenaan. Een nieuwe termijn krijgt een bestand in content/termijnen/.',
    near: ({ near: id }) => (id ? `<Termijn id="${id}" />` : null),
  },
  'phone-in-text': {
    slug: 'telefoonnummer-in-de-tekst',
    what: ({ number }) => `Er staat een telefoonnummer in de tekst: ${number}`,
    why: () => 'Nummers horen in de sociale kaart. Daar staat bij wie mag bellen, en daar verandert een nummer op één plek.',
    remedy: () => 'Haal het nummer weg en verwijs met <Voorzieningen … /> of een link naar de voorziening. Alleen 112, 113, 0800 0113 en 0800 2000 mogen in de tekst.',
    near: none,
  },
  'personal-data': {
    slug: 'persoonsgegevens',
    what: ({ sort, text }) => ({ bsn: `Hier staat een burgerservicenummer: ${text}`, mobile: `Hier staat een mobiel nummer: ${text}`, email: `Hier staat het e-mailadres van een persoon: ${text}` })[sort],
    why: () => 'Gegevens van mensen horen niet op een openbare site, ook niet in een voorbeeld.',
    remedy: () => 'Haal het weg. Heb je het al bewaard of gedeeld, meld dat dan bij de beheerder: het staat ook in de geschiedenis van het bestand.',
    near: none,
  },
  'possible-personal-data': {
    slug: 'misschien-persoonsgegevens',
    what: ({ sort, text }) =>
      ({ bsn: `Dit lijkt op een burgerservicenummer: ${text}`, mobile: `Dit is een mobiel nummer: ${text}`, email: `Er staat een e-mailadres in de tekst: ${text}`, 'birth-date': `Dit lijkt op een geboortedatum: ${text}` })[sort],
    why: ({ sort }) => (sort === 'mobile' ? 'Zo’n nummer is vaak van één persoon. Gegevens van mensen horen niet op een openbare site.' : 'Gegevens van mensen horen niet op een openbare site. Adressen van organisaties horen in de sociale kaart.'),
    remedy: ({ sort }) =>
      sort === 'mobile'
        ? 'Haal het weg als het van een persoon is. Is het het algemene nummer van de organisatie, dan mag het blijven.'
        : 'Haal het weg als het van een persoon is. Is het van een organisatie, zet het dan bij de organisatie.',
    near: none,
  },
  'unknown-issue-code': {
    slug: 'meldingcode-bestaat-niet',
    what: ({ code }) => `Er is geen melding met de code "${code}".`,
    why: () => 'Een uitlegpagina hoort bij een melding die de controle kan geven.',
    remedy: () => 'Verbeter "meldingcode", of haal het veld weg.',
    near: none,
  },
};

/**
 * What an issue says, in parts.
 * @example wordsOf(issue).near // '/voorzieningen/logeerhuis-de-brug/'
 */
export function wordsOf(issue: Issue): { slug: string; what: string; why: string; remedy: string; near: string | null } {
  const words = ISSUE_WORDS[issue.code] as IssueWords<unknown>;
  return { slug: words.slug, what: words.what(issue.facts), why: words.why(issue.facts), remedy: words.remedy(issue.facts), near: words.near(issue.facts) };
}
