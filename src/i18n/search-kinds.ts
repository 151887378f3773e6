import type { EntryKind } from '../domain/entry.ts';

/** Words by which a reader asks for a kind of page, folded and in the singular or plural they are typed in. */
export const KIND_QUERY_WORDS: Partial<Record<EntryKind, readonly string[]>> = {
  modules: ['module', 'modules', 'training', 'trainingen', 'cursus', 'cursussen', 'scholing', 'les', 'lessen', 'lesmateriaal', 'workshop', 'bijscholing', 'quiz', 'oefening', 'oefeningen', 'casus', 'casussen', 'handout', 'trainer'],
  instrumenten: ['formulier', 'vragenlijst', 'vragenlijsten', 'meetinstrument', 'meetinstrumenten', 'instrument', 'instrumenten', 'test', 'schaal', 'score', 'scorelijst'],
  signalen: ['signaal', 'signalen'],
  convenanten: ['convenant', 'convenanten', 'akkoord', 'intentieverklaring'],
  routes: ['route', 'routes', 'beslisboom', 'stappenplan', 'beslisroute'],
  begrippen: ['begrip', 'begrippen', 'betekenis', 'definitie', 'afkorting'],
  voorzieningen: ['voorziening', 'voorzieningen', 'telefoonnummer', 'nummer', 'adres', 'openingstijden'],
  organisaties: ['organisatie', 'organisaties', 'aanbieder', 'aanbieders'],
};
