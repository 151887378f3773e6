/** The entries that the code itself points at; in a folder of content without one of them, what points at it is left out. */
export const NAMED_ENTRIES = {
  carerDropsOut: 'routes/mantelzorger-valt-uit',
  whoPays: 'routes/wie-betaalt-wat',
  referring: 'routes/doorverwijzen',
  discussingRespite: 'artikelen/respijt/respijt-bespreken',
  objections: 'artikelen/gesprek/drempels-en-antwoorden',
  choosingAnInstrument: 'artikelen/overbelasting/meetinstrument-kiezen',
  despair: 'begrippen/suicidaliteit',
} as const;
