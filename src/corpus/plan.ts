import type { Issue, Located } from '../domain/issue.ts';
import { readYaml } from './front-matter.ts';
import type { Corpus } from './read-corpus.ts';
import { validate } from './validate.ts';

/** The file in the content folder that names every id that was promised. */
export const PLAN_FILE = 'plan.yaml';

/** Reads the plan of a content folder; a folder without one promised nothing. */
export function readPlan(corpus: Corpus): { ids: Located<string>[]; file: string; issues: Issue[] } {
  const file = corpus.texts.get(PLAN_FILE);
  if (!file) return { ids: [], file: PLAN_FILE, issues: [] };
  const block = readYaml(file.text, file.name);
  const list = block.data?.['ids'];
  const ids = (Array.isArray(list) ? list : []).flatMap((value: unknown, index) => (typeof value === 'string' ? [{ value, line: block.lineOf(['ids', index]) }] : []));
  return { ids, file: file.name, issues: [...block.issues, ...validate('plan', block, file.name)] };
}
