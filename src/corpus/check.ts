import path from 'node:path';
import type { Day } from '../domain/day.ts';
import { judgeClosedDesks } from '../domain/closed-desks.ts';
import { judgeFutureDays } from '../domain/future-days.ts';
import { sortIssues, type Issue } from '../domain/issue.ts';
import { judgeFormerAddresses } from '../domain/former-addresses.ts';
import { judgeIdentity } from '../domain/identity.ts';
import { judgeFieldTexts } from '../domain/field-text.ts';
import { judgeIssuePages } from '../domain/issue-pages.ts';
import { judgeImages } from '../domain/images.ts';
import { addressBook, judgeLinks } from '../domain/links.ts';
import { judgeModuleParts } from '../domain/module-parts.ts';
import { judgeNormsInText } from '../domain/norms-in-text.ts';
import { addressesOf, anchorsGivenBack, judgePermanence } from '../domain/permanence.ts';
import { judgePersonalData } from '../domain/personal-data.ts';
import { judgePlan } from '../domain/plan.ts';
import { judgeReferences } from '../domain/references.ts';
import { judgeRoutes } from '../domain/route-graph.ts';
import { judgeBody } from '../domain/safe-body.ts';
import { judgeReservedAnchors } from '../domain/sections.ts';
import { judgeSources } from '../domain/sources.ts';
import { judgeKeptFiles } from '../domain/kept-files.ts';
import { ISSUE_WORDS } from '../i18n/issues.ts';
import { readLock } from './lock.ts';
import { readPlan } from './plan.ts';
import { readSettings } from './settings.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a check of a content folder found, in reading order. */
export interface CheckReport {
  corpus: Corpus;
  issues: Issue[];
  files: number;
}

/**
 * Checks a content folder by all rules of the content contract.
 * @param contentDir absolute path
 * @param projectDir the folder that messages name files from
 * @param today the day that counts as today
 */
export function checkContent(contentDir: string, projectDir: string = process.cwd(), today: Day = readSettings().today): CheckReport {
  const relative = path.relative(projectDir, contentDir);
  const name = relative === '' || relative.startsWith('..') ? contentDir : relative.replaceAll(path.sep, '/');
  const corpus = readCorpus(contentDir, name);
  const vocabulary = vocabularyOf(corpus);
  const book = addressBook(corpus);
  const lock = readLock(corpus);
  const plan = readPlan(corpus);
  const wereThere = addressesOf(lock.published);
  const issues = [
    ...corpus.issues,
    ...corpus.entries.flatMap((entry) => judgeBody(entry.body, entry.file, vocabulary)),
    ...(corpus.isThere ? judgeKeptFiles(corpus, new Set(corpus.texts.keys()), name) : []),
    ...judgeReservedAnchors(corpus),
    ...judgeModuleParts(corpus),
    ...judgeImages(corpus, new Set(corpus.others)),
    ...judgeReferences(corpus, wereThere),
    ...judgeClosedDesks(corpus),
    ...judgeLinks(corpus, book, wereThere),
    ...judgeFieldTexts(corpus),
    ...judgeIdentity(corpus),
    ...judgeFormerAddresses(corpus),
    ...judgeRoutes(corpus),
    ...judgeSources(corpus),
    ...judgeNormsInText(corpus),
    ...judgePersonalData(corpus),
    ...judgeFutureDays(corpus.days, today),
    ...judgeIssuePages(corpus, Object.keys(ISSUE_WORDS)),
    ...plan.issues,
    ...judgePlan(plan.ids, corpus, plan.file),
    ...lock.issues,
    ...judgePermanence(lock.published, corpus, book, lock.file, lock.lineOf),
  ];
  // What else seems wrong in a file that cannot be read follows from that.
  const spoiled = new Set(issues.filter((issue) => issue.code === 'unreadable-file').map((issue) => issue.file));
  // A fixed space at the start of a line makes the name of the field an unknown one.
  const indented = new Set(issues.flatMap((issue) => (issue.code === 'strange-sign' && issue.facts.sort === 'space' ? [`${issue.file}:${issue.line}`] : [])));
  const follows = (issue: Issue) => (issue.code === 'unreadable-file' ? false : spoiled.has(issue.file) || (issue.code === 'unknown-key' && indented.has(`${issue.file}:${issue.line}`)));
  const told = issues.filter((issue) => !follows(issue));
  return { corpus, issues: sortIssues(anchorsGivenBack(told)), files: corpus.texts.size };
}
