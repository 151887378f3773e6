import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../src/corpus/check.ts';
import { LOCK_FILE, printLock, readLock } from '../src/corpus/lock.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { addressBook } from '../src/domain/links.ts';
import { extendLock, judgePermanence, newSince, published } from '../src/domain/permanence.ts';
import { countIssues } from '../src/domain/issue.ts';
import { issueText, reportText } from '../src/i18n/issue-report.ts';
import { LINKS_WORDS as words } from '../src/i18n/links.ts';
import { CommandError } from './failure.ts';

/** `npm run links`: what was published and no longer resolves, and what is new; `-- --accepteer` adds the new to the lock. */
const { contentDir } = readSettings();
const { corpus, issues, files } = checkContent(contentDir);
if (!corpus.isThere) throw new CommandError(reportText(issues, { files }));
const book = addressBook(corpus);
const lock = readLock(corpus);
const lost = [...lock.issues, ...judgePermanence(lock.published, corpus, book, lock.file, lock.lineOf)];
const now = published(corpus, book);
const fresh = newSince(lock.published, now);

if (lost.length > 0) console.log(`${lost.map(issueText).join('\n\n')}\n`);
console.log(words.summary(lost.length, fresh));
for (const [name, items] of Object.entries(fresh)) if (items.length > 0) console.log(`\n${words.heading(name as keyof typeof fresh)}\n${items.map((item) => `  ${item}`).join('\n')}`);

const isNew = Object.values(fresh).some((items) => items.length > 0);
const accepts = process.argv.includes('--accepteer');
// A lost memory is made anew here, so its absence is no reason to refuse.
const isWrong = countIssues(issues.filter((issue) => issue.code !== 'kept-file-missing' || issue.facts.name !== LOCK_FILE)).error > 0;
if (accepts && isWrong) console.log(`\n${words.refused(LOCK_FILE)}`);
else if (accepts && isNew) {
  writeFileSync(path.join(contentDir, LOCK_FILE), printLock(extendLock(lock.published, now)));
  console.log(`\n${words.accepted(LOCK_FILE)}`);
} else if (isNew) console.log(`\n${words.howToAccept}`);
process.exitCode = lost.length > 0 || (accepts && isWrong) ? 1 : 0;
