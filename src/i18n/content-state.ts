import type { CovenantState } from '../domain/covenant-state.ts';

/** How the content stands, on `/redactie/` and in `npm run doctor`. */
export const STATE_WORDS = {
  owners: 'Wie moet wat nakijken',
  ownersCaption: 'Per eigenaar: teksten en records, en welke een mens nog moet nakijken',
  owner: 'Eigenaar',
  total: 'In beheer',
  unverified: 'Nog niet nagekeken',
  overdue: 'Over de datum',
  soon: 'Binnen een maand aan de beurt',
  covenants: 'Afspraken in convenanten',
  covenantsLead: 'Geteld is wat een bron zegt. Waar geen bron een eigenaar, datum of evaluatie noemt, staat dat hier als open.',
  covenantsCaption: 'Per convenant: taken, afspraken en wat daarvan open staat',
  covenant: 'Convenant',
  standing: 'Stand',
  tasks: 'Taken verdeeld',
  agreements: 'Afspraken',
  withoutOwner: 'Zonder eigenaar',
  withoutDue: 'Zonder datum',
  late: 'Datum voorbij',
  evaluated: 'Geëvalueerd',
  covenantsNone: 'Er zijn nog geen convenanten.',
  toCovenants: 'Tabel: hoe het met de afspraken in convenanten staat',
  toSpots: 'Tabel: witte vlekken, de hulp die in een gemeente niemand vond',
  spots: 'Witte vlekken',
  spotsLead: 'Soorten hulp waarvan de sociale kaart geen plaatselijke voorziening kent: alle respijt, en de steun die een gemeente regelt. Dat er niets bekend is, betekent niet dat er niets is: niemand heeft het nog gevonden. Wat alleen voor de laatste fase of voor kinderen is, telt niet mee als logeeropvang of hulp thuis. Wat nog niemand heeft gecontroleerd, telt wel mee.',
  spotsCaption: 'Per gemeente van de regio: wat niet bekend is, wat alleen landelijk, en wat alleen uit een oude of onzekere bron',
  municipality: 'Gemeente',
  onlyNationwide: 'Alleen landelijk',
  nothing: 'Niets bekend',
  onlyUnsure: 'Alleen uit een bron van twee jaar of ouder of zonder datum, of niet bekend of het er nog is',
  noSpots: 'geen',
  notFound: 'niet gevonden',
  covenantLine: (title: string, standing: string, { tasks, agreements, withoutOwner, withoutDue, overdue, evaluated }: CovenantState) => {
    const open = [withoutOwner > 0 && `${withoutOwner} zonder eigenaar`, withoutDue > 0 && `${withoutDue} zonder datum`, overdue > 0 && `${overdue} over de datum`].filter(Boolean);
    const agreed = agreements === 0 ? 'geen afspraak gevonden' : `${agreements} ${agreements === 1 ? 'afspraak' : 'afspraken'} (${[...open, evaluated === 0 ? 'geen geëvalueerd' : `${evaluated} geëvalueerd`].join(', ')})`;
    return `${title}: ${standing}; ${tasks === 0 ? 'geen taak gevonden' : `${tasks} ${tasks === 1 ? 'taak' : 'taken'}`}, ${agreed}`;
  },
} as const;
