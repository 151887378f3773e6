import Link from '../Link.astro';
import Bedrag from './Bedrag.astro';
import Begrip from './Begrip.astro';
import Bron from './Bron.astro';
import Casus from './Casus.astro';
import Cijfer from './Cijfer.astro';
import DirectHandelen from './DirectHandelen.astro';
import type { OWN_ELEMENTS } from './elements.ts';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import InHetKort from './InHetKort.astro';
import LetOp from './LetOp.astro';
import NietGevonden from './NietGevonden.astro';
import Noodkaart from './Noodkaart.astro';
import Pre from './Pre.astro';
import Route from './Route.astro';
import Stappen from './Stappen.astro';
import Table from './Table.astro';
import Termijn from './Termijn.astro';
import Voorzieningen from './Voorzieningen.astro';
import ZoZegJeHet from './ZoZegJeHet.astro';

/** What becomes of Markdown itself. */
const elements: Record<(typeof OWN_ELEMENTS)[number], unknown> = { a: Link, h2: Heading2, h3: Heading3, pre: Pre, table: Table };

/** What authors can use in a text, and what Markdown itself becomes. */
export const mdxComponents = {
  InHetKort,
  LetOp,
  DirectHandelen,
  Stappen,
  ZoZegJeHet,
  Casus,
  NietGevonden,
  Noodkaart,
  Voorzieningen,
  Route,
  Bron,
  Begrip,
  Bedrag,
  Termijn,
  Cijfer,
  ...elements,
};
