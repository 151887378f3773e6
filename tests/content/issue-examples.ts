import { type Issue, issueAt } from '../../src/domain/issue.ts';
import { fixtureIssues } from './contract-fixture.ts';

/** An example of every code: from the fixture, or made here where no file can show it. */
export function exampleIssues(): Issue[] {
  const made = [
    issueAt('content-folder-missing', { file: 'inhoud', line: 1 }, { folder: 'inhoud' }),
    issueAt('site-file-missing', { file: 'content/site.yaml', line: 1 }, { near: null }),
    issueAt('kept-file-missing', { file: 'content/links.lock.json', line: 1 }, { name: 'links.lock.json' }),
    issueAt('broken-text', { file: 'content/artikelen/respijt/voorbeeld.mdx', line: 12 }, { text: 'Unexpected end of file' }),
    issueAt('broken-lock', { file: 'content/links.lock.json', line: 1 }, {}),
  ];
  return [...fixtureIssues(), ...made];
}
