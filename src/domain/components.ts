/** What the value of an attribute must be. */
export type AttributeSort = 'text' | 'source' | 'term' | 'amount' | 'legal-term' | 'route' | 'service-types' | 'area' | 'target-group' | 'year';

/** What may stand inside a component. */
export type ComponentContent = 'blocks' | 'numbered-list' | 'bulleted-list' | 'words' | 'nothing';

export interface ComponentSpec {
  place: 'block' | 'inline';
  content: ComponentContent;
  required: Record<string, AttributeSort>;
  optional: Record<string, AttributeSort>;
}

/** The fixed list of components that authors may use in MDX, with their attributes; all values are literal strings. */
export const COMPONENTS: Readonly<Record<string, ComponentSpec>> = {
  InHetKort: { place: 'block', content: 'blocks', required: {}, optional: {} },
  LetOp: { place: 'block', content: 'blocks', required: {}, optional: { titel: 'text' } },
  DirectHandelen: { place: 'block', content: 'blocks', required: {}, optional: { titel: 'text' } },
  Stappen: { place: 'block', content: 'numbered-list', required: {}, optional: {} },
  ZoZegJeHet: { place: 'block', content: 'bulleted-list', required: {}, optional: { titel: 'text' } },
  Casus: { place: 'block', content: 'blocks', required: {}, optional: { titel: 'text', plaats: 'text' } },
  NietGevonden: { place: 'block', content: 'blocks', required: {}, optional: {} },
  Noodkaart: { place: 'block', content: 'nothing', required: {}, optional: {} },
  Voorzieningen: { place: 'block', content: 'nothing', required: { soort: 'service-types', gebied: 'area' }, optional: { voor: 'target-group' } },
  Route: { place: 'block', content: 'nothing', required: { id: 'route' }, optional: {} },
  Bron: { place: 'inline', content: 'nothing', required: { id: 'source' }, optional: { plaats: 'text' } },
  Begrip: { place: 'inline', content: 'words', required: { id: 'term' }, optional: {} },
  Bedrag: { place: 'inline', content: 'nothing', required: { id: 'amount' }, optional: {} },
  Termijn: { place: 'inline', content: 'nothing', required: { id: 'legal-term' }, optional: {} },
  Cijfer: { place: 'inline', content: 'nothing', required: { waarde: 'text', wie: 'text', jaar: 'year', bron: 'source' }, optional: {} },
};
