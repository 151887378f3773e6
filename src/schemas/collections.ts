import { artikelen } from './artikelen.ts';
import { begrippen } from './begrippen.ts';
import { bronnen } from './bronnen.ts';
import { convenanten } from './convenanten.ts';
import { gemeenten } from './gemeenten.ts';
import { instrumenten } from './instrumenten.ts';
import { modules } from './modules.ts';
import { normen } from './normen.ts';
import { organisaties } from './organisaties.ts';
import { redactie } from './redactie.ts';
import { routes } from './routes.ts';
import { signalen } from './signalen.ts';
import { voorzieningen } from './voorzieningen.ts';

/** The schema of every kind of entry; the keys are the content folders. */
export const entrySchemas = {
  artikelen,
  signalen,
  instrumenten,
  modules,
  voorzieningen,
  organisaties,
  gemeenten,
  convenanten,
  routes,
  begrippen,
  redactie,
};

/** The schemas of the YAML collections that entries cite. */
export const dataSchemas = { bronnen, bedragen: normen, termijnen: normen };
