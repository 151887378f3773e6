import { countIssues, type Issue } from '../domain/issue.ts';
import { wordsOf } from './issues.ts';

/**
 * One issue as an editor reads it: place, what, why, what to do, what was probably meant and where it is explained.
 * @example issueText(issue).split('\n')[0] // 'content/artikelen/respijt/logeeropvang.mdx:42'
 */
export function issueText(issue: Issue): string {
  const { slug, what, why, remedy, near } = wordsOf(issue);
  const place = `${issue.file}:${issue.line}${issue.severity === 'warning' ? ' (waarschuwing)' : ''}`;
  return [place, what, why, remedy, ...(near ? [`Bedoel je ${near}?`] : []), `Uitleg: /redactie/meldingen/${slug}/ (${issue.code})`].map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}

/** All issues as text for people, with a last line that counts them. */
export function reportText(issues: readonly Issue[], summary: { files: number }): string {
  const { error, warning } = countIssues(issues);
  const total = issues.length === 0 ? `In orde: ${summary.files} bestanden nagekeken.` : `${count(error, 'fout', 'fouten')} en ${count(warning, 'waarschuwing', 'waarschuwingen')} in ${summary.files} bestanden.`;
  return [...issues.map(issueText), total].join('\n\n');
}

/** All issues as data for other programs, in the form that the contract promises. */
export function reportJson(issues: readonly Issue[]): string {
  const list = issues.map((issue) => {
    const { what, why, remedy, near } = wordsOf(issue);
    return { code: issue.code, severity: issue.severity, file: issue.file, line: issue.line, message: `${what} ${why} ${remedy}`, ...(near ? { suggestion: near } : {}) };
  });
  return JSON.stringify({ issues: list, counts: countIssues(issues) }, null, 2);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
