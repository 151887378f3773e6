import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { IssueCode } from '../../src/domain/issue.ts';
import { issueText } from '../../src/i18n/issue-report.ts';
import { ISSUE_WORDS } from '../../src/i18n/issues.ts';
import { exampleIssues } from './issue-examples.ts';

const corpus = readCorpus(path.resolve('content'), 'content');
const pages = new Map(corpus.entries.filter((entry) => entry.issueCode).map((entry) => [entry.issueCode?.value as string, entry]));
const examples = exampleIssues();
const codes = Object.keys(ISSUE_WORDS) as IssueCode[];

describe('the pages that explain messages', () => {
  it.each(codes)('explain %s at the address that the message names', (code) => {
    expect(pages.get(code)?.id).toBe(`redactie/meldingen/${ISSUE_WORDS[code].slug}`);
  });

  it.each(codes)('show for %s what the reporter really prints', (code) => {
    const text = corpus.texts.get(`${pages.get(code)?.id}.mdx`)?.text ?? '';
    const printed = examples.filter((issue) => issue.code === code).map(issueText);
    expect(printed.length, `no fixture gives ${code}`).toBeGreaterThan(0);
    const shown = /## Zo ziet de melding eruit \{#melding\}\n\n```text\n([\s\S]*?)\n```/.exec(text)?.[1];
    expect(printed).toContain(shown);
  });

  it('have an address of their own for each code', () => {
    const slugs = codes.map((code) => ISSUE_WORDS[code].slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
