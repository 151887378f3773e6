import { writeFileSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCK_FILE, printLock } from '../../src/corpus/lock.ts';
import { PLAN_FILE } from '../../src/corpus/plan.ts';
import { NOTHING_PUBLISHED } from '../../src/domain/permanence.ts';

/** Words that the generated articles are written in: care Dutch, so that word lists and indexes grow as they do in life. */
const WORDS =
  'mantelzorger zorgvrager respijt logeerhuis dagbesteding vrijwilliger gemeente melding onderzoek gesprek nacht weekend week partner dochter buurvrouw casemanager huisarts wijkverpleegkundige zorgplan overdracht medicatie slaap rust lucht tijd afspraak telefoon formulier indicatie vervoer kosten wachttijd plek thuis samen alleen zwaar moe vergeten helpen bellen vragen regelen plannen noteren bespreken oefenen luisteren kijken merken vertellen kiezen wachten beginnen stoppen blijven kunnen moeten willen goed rustig vroeg laat vaak soms altijd morgen vandaag eerst daarna meestal'.split(
    ' ',
  );

/** A small deterministic stream of numbers between 0 and 1: the same seed gives the same articles. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes a content folder with `count` articles of about 500 words, and what they cite, in `dir`. */
export async function generateArticles(dir: string, count: number): Promise<void> {
  const next = numbers(count);
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] as string;
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 9) }, pick);
    words[0] = (words[0] as string).replace(/^./, (letter) => letter.toUpperCase());
    return `${words.join(' ')}.`;
  };
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ');
  await copySupport(dir);
  const folder = path.join(dir, 'artikelen', 'respijt');
  await mkdir(folder, { recursive: true });
  const slug = (index: number) => `opgewekt-artikel-${index}`;
  for (let index = 0; index < count; index += 1) {
    const related = [1, 7, 31].map((step) => `artikelen/respijt/${slug((index + step) % count)}`);
    await writeFile(
      path.join(folder, `${slug(index)}.mdx`),
      `---
titel: Opgewekt artikel ${index} over ${pick()} en ${pick()}
omschrijving: Artikel ${index}, opgewekt om te meten hoe snel het handboek bouwt en zoekt; over ${pick()} en ${pick()}.
code: ${slug(index)}
eigenaar: redactie
opgesteld: 2026-11-22
herzienNa: 12 maanden
doelgroep: [wijkverpleegkundige]
zoekwoorden: [${pick()}, ${pick()}]
bronnen: [wmo-2015, wlz]
verwant: [${[...new Set(related)].join(', ')}]
---

<InHetKort>

${sentence()} ${sentence()}

</InHetKort>

## Wat je nu doet {#doen}

<Stappen>

1. ${sentence()}
2. ${sentence()} <Bron id="wmo-2015" />
3. ${sentence()}

</Stappen>

## Zo zeg je het {#zeggen}

<ZoZegJeHet>

- "${sentence()}"
- "${sentence()}"

</ZoZegJeHet>

## Achtergrond {#achtergrond}

${paragraph()} <Bron id="wlz" />

${paragraph()}

### Meer hierover {#meer}

${paragraph()} Zie ook [het vorige artikel](/respijt/${slug((index + count - 1) % count)}/).

${paragraph()}
`,
    );
  }
}

/** The files that keep what was promised, empty: a new handbook begins with them. */
export function promiseNothing(dir: string): void {
  writeFileSync(path.join(dir, LOCK_FILE), printLock(NOTHING_PUBLISHED));
  writeFileSync(path.join(dir, PLAN_FILE), 'ids: []\n');
}

/** What every content folder needs beside its entries: the site's identity and the sources that are cited. */
async function copySupport(dir: string): Promise<void> {
  await mkdir(path.join(dir, 'bronnen'), { recursive: true });
  const site = await readFile('content/site.yaml', 'utf8');
  await writeFile(path.join(dir, 'site.yaml'), site.replace(/gemeenten: \[.*\]/, 'gemeenten: [leiden]'));
  for (const id of ['wmo-2015', 'wlz', 'pc4-lijst-2019']) await cp(`content/bronnen/${id}.yaml`, path.join(dir, 'bronnen', `${id}.yaml`));
  promiseNothing(dir);
  await mkdir(path.join(dir, 'gemeenten'), { recursive: true });
  const leiden = await readFile('content/gemeenten/leiden.mdx', 'utf8');
  const [, front = ''] = leiden.split(/^---$/m);
  const lonely = front
    .replace(/^loketten:\n(?:[ -].*\n)*/m, '')
    .replace(/^verwant:.*\n(?:[ -].*\n)*/m, '')
    .replace(/^nagekeken:.*\n(?:[ -].*\n)*/m, '')
    .replace(/^bronnen:.*\n(?: .*\n)*/m, 'bronnen: [pc4-lijst-2019]\n');
  await writeFile(path.join(dir, 'gemeenten', 'leiden.mdx'), `---${lonely}---\n`);
}
