import { type ContentFacts, type EntryFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt, type PartSort } from './issue.ts';
import { slugOf } from './slug.ts';

/** What the anchor of a part begins with, and the section of the page that it stands in. */
const SORTS: Readonly<Record<PartSort, { prefix: string; section: string }>> = {
  step: { prefix: 'stap-', section: 'programma' },
  case: { prefix: 'casus-', section: 'casussen' },
  handout: { prefix: 'handout-', section: 'handout' },
};

/**
 * The anchor of a part of a module. It is made of the title, so that it stays when something is put before it.
 * @example partAnchor('case', 'Willem, die alleen woont') // 'casus-willem-die-alleen-woont'
 */
export function partAnchor(sort: PartSort, title: string): string {
  return SORTS[sort].prefix + slugOf(title);
}

/**
 * The part that an anchor on the page of a kind stands for: its sort, the slug of its title and its section; null for any other anchor.
 * @example partOf('modules', 'stap-oefenen') // { sort: 'step', slug: 'oefenen', section: 'programma' }
 */
export function partOf(kind: EntryFacts['kind'] | undefined, anchor: string): { sort: PartSort; slug: string; section: string } | null {
  if (kind !== 'modules') return null;
  for (const sort of Object.keys(SORTS) as PartSort[]) {
    const { prefix, section } = SORTS[sort];
    if (anchor.startsWith(prefix)) return { sort, slug: anchor.slice(prefix.length), section };
  }
  return null;
}

/**
 * Titles of steps or cases that give the anchor of an earlier one in the same module.
 * @example judgeModuleParts(content).map((issue) => issue.code) // ['duplicate-part']
 */
export function judgeModuleParts(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => {
    const first = new Map<string, number>();
    return entry.parts.flatMap(({ sort, title, line }) => {
      const id = partAnchor(sort, title);
      const other = first.get(id);
      if (other === undefined) first.set(id, line);
      return other === undefined ? [] : [issueAt('duplicate-part', placeIn(entry, line), { sort, title, id, first: other })];
    });
  });
}
