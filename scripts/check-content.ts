import { checkContent } from '../src/corpus/check.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { countIssues } from '../src/domain/issue.ts';
import { reportJson, reportText } from '../src/i18n/issue-report.ts';

const { issues, files } = checkContent(readSettings().contentDir);
console.log(process.argv.includes('--json') ? reportJson(issues) : reportText(issues, { files }));
process.exitCode = countIssues(issues).error > 0 ? 1 : 0;
