import { type Issue, issueAt, type Located } from '../domain/issue.ts';
import { readYaml } from './front-matter.ts';
import type { Corpus } from './read-corpus.ts';

/** The file in the content folder that names every id that was promised. */
export const PLAN_FILE = 'plan.yaml';

/** Reads the plan of a content folder; a folder without one promised nothing. */
export function readPlan(corpus: Corpus): { ids: Located<string>[]; file: string; issues: Issue[] } {
  const file = corpus.texts.get(PLAN_FILE);
  if (!file) return { ids: [], file: PLAN_FILE, issues: [] };
  const block = readYaml(file.text, file.name);
  const list = block.data?.['ids'];
  const isList = Array.isArray(list) && list.every((id) => typeof id === 'string');
  const wrong = block.data && !isList ? [issueAt('broken-yaml', { file: file.name, line: 1 }, { reason: 'not-a-map', text: '' })] : [];
  const ids = isList ? (list as string[]).map((value, index) => ({ value, line: block.lineOf(['ids', index]) })) : [];
  return { ids, file: file.name, issues: [...block.issues, ...wrong] };
}
