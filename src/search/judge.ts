import type { EntryId, EntryKind } from '../domain/entry.ts';

/** A query with what a reader would call right: 2 for what answers it, 1 for what helps. */
export interface JudgedQuery {
  q: string;
  /** The sort of query, e.g. `typo`. */
  kind: string;
  relevant: Record<EntryId, number>;
  /** The kinds of entry that this judgement is about. */
  judged?: EntryKind[];
  note?: string;
}

/** The kinds a judgement is about when it does not say. */
export const JUDGED_BY_DEFAULT: readonly EntryKind[] = ['artikelen', 'signalen', 'instrumenten', 'modules', 'convenanten'];

export interface Measures {
  count: number;
  ndcg5: number;
  success1: number;
  success3: number;
}

/** How one query did. */
export interface Judgement {
  query: JudgedQuery;
  /** The first five of the judged kinds. */
  top: EntryId[];
  ndcg5: number;
  success1: boolean;
  success3: boolean;
}

export interface QualityReport {
  all: Measures;
  byKind: Record<string, Measures>;
  judgements: Judgement[];
}

/**
 * Judges ranked results: success@k when an entry of grade 2 stands among the first k, and nDCG@5, over the kinds that each query judges.
 * @example judge([{ query: { q: 'wmo', kind: 'abbrev', relevant: { 'artikelen/regelingen/wmo': 2 } }, ids: [{ id: 'artikelen/regelingen/wmo', kind: 'artikelen' }] }]).all.success1 // 1
 */
export function judge(results: readonly { query: JudgedQuery; ids: readonly { id: EntryId; kind: EntryKind }[] }[]): QualityReport {
  const judgements = results.map(({ query, ids }): Judgement => {
    const kinds = query.judged ?? JUDGED_BY_DEFAULT;
    const ranked = [...new Set(ids.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
    const grade = (id: EntryId) => query.relevant[id] ?? 0;
    const isRight = (count: number) => ranked.slice(0, count).some((id) => grade(id) >= 2);
    const ideal = gain(Object.values(query.relevant).sort((a, b) => b - a));
    return { query, top: ranked.slice(0, 5), ndcg5: ideal === 0 ? 0 : gain(ranked.map(grade)) / ideal, success1: isRight(1), success3: isRight(3) };
  });
  const kinds = [...new Set(judgements.map(({ query }) => query.kind))].sort();
  return { all: measure(judgements), byKind: Object.fromEntries(kinds.map((kind) => [kind, measure(judgements.filter(({ query }) => query.kind === kind))])), judgements };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function measure(judgements: readonly Judgement[]): Measures {
  const mean = (value: (judgement: Judgement) => number) => judgements.reduce((sum, judgement) => sum + value(judgement), 0) / Math.max(1, judgements.length);
  return { count: judgements.length, ndcg5: mean(({ ndcg5 }) => ndcg5), success1: mean(({ success1 }) => Number(success1)), success3: mean(({ success3 }) => Number(success3)) };
}
