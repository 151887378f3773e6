import type { EntryKind, Theme } from '../domain/entry.ts';
import { NAMED_ENTRIES } from '../domain/named-entries.ts';

/** What a kind of entry is called: one of them, several, and what a reader finds in its list. */
export interface KindWords {
  one: string;
  many: string;
  intro: string;
}

export const KIND_WORDS: Record<EntryKind, KindWords> = {
  artikelen: { one: 'Artikel', many: 'Artikelen', intro: 'Alle artikelen, per thema.' },
  signalen: { one: 'Signaal', many: 'Signalen', intro: 'Wat je bij een mantelzorger ziet of hoort, wat het kan betekenen en wat je doet.' },
  instrumenten: { one: 'Meetinstrument', many: 'Meetinstrumenten', intro: 'Vragenlijsten en hulpmiddelen om belasting te bespreken: voor wie ze zijn, hoe lang ze duren en waar je ze vindt.' },
  modules: { one: 'Trainingsmodule', many: 'Trainingsmodules', intro: 'Trainingen met alles erbij: voorbereiding, programma, casussen, quiz en hand-out.' },
  voorzieningen: { one: 'Voorziening', many: 'Voorzieningen', intro: 'Alle voorzieningen in dit handboek op een rij. Liever zoeken op plaats en behoefte? Dat kan in de sociale kaart.' },
  organisaties: { one: 'Organisatie', many: 'Organisaties', intro: 'De organisaties achter de voorzieningen, ook die zijn gestopt en wie het overnam.' },
  gemeenten: { one: 'Gemeente', many: 'Gemeenten', intro: 'Per gemeente: waar je begint en welke hulp er is.' },
  convenanten: { one: 'Convenant', many: 'Convenanten', intro: 'Afspraken tussen gemeenten en partners over mantelzorg: wie doet wat, en wat is er bekend over het vervolg.' },
  routes: { one: 'Route', many: 'Routes', intro: 'Beslisroutes: beantwoord een paar vragen en zie wie beslist en wat je eerste stap is.' },
  begrippen: { one: 'Begrip', many: 'Begrippen', intro: 'Woorden uit de mantelzorg, uitgelegd in gewone taal.' },
  redactie: { one: 'Redactiepagina', many: 'Redactiekamer', intro: 'Voor wie meeschrijft: de handleiding, de meldingen en hoe de inhoud ervoor staat.' },
};

/**
 * What one entry of a kind is called within a sentence.
 * @example kindInSentence('artikelen') // 'artikel'
 */
export function kindInSentence(kind: EntryKind): string {
  return KIND_WORDS[kind].one.toLowerCase();
}

/** What a theme is called and what a reader finds there. */
export const THEME_WORDS: Record<Theme, { name: string; intro: string }> = {
  respijt: { name: 'Respijt', intro: 'Even een ander aan de beurt. Welke vormen van vervangende zorg er zijn, voor wie ze passen en hoe je ze regelt.' },
  overbelasting: { name: 'Overbelasting', intro: 'Zien dat iemand het niet volhoudt, inschatten hoe erg het is en weten wat je dan doet.' },
  gesprek: { name: 'Het gesprek', intro: 'Hoe je het zegt: beginnen, doorvragen, drempels wegnemen en lastige onderwerpen bespreken.' },
  regelingen: { name: 'Regelingen', intro: 'Wetten, geld, verlof en vervoer: waar je moet zijn en wie beslist.' },
  samenwerken: { name: 'Samenwerken', intro: 'Afspraken tussen gemeente, zorg en welzijn: wie doet wat, en hoe houd je het levend?' },
};

/** The route that a reader of a theme is most often looking for. */
export const THEME_ROUTES: Partial<Record<Theme, string>> = { respijt: NAMED_ENTRIES.carerDropsOut, regelingen: NAMED_ENTRIES.whoPays, samenwerken: NAMED_ENTRIES.referring };
