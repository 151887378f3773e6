import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import { checkContent } from '../corpus/check.ts';
import { ContentRefused } from '../corpus/content-refused.ts';
import { cutFrontMatter } from '../corpus/front-matter.ts';
import { readSettings } from '../corpus/settings.ts';
import { vocabularyOf } from '../corpus/vocabulary.ts';
import { judgeBody } from '../domain/safe-body.ts';
import { issueText, reportText } from '../i18n/issue-report.ts';
import { collectTree } from '../markdown/collect.ts';

/** Texts that the check before the build has passed, so that none is judged twice. */
const passed = new Set<string>();

/**
 * Refuses to build content that breaks the contract, before anything is written; while writing it only says so.
 */
export function contentContract(): AstroIntegration {
  /** What is known to be wrong, as it was last told. */
  let told = new Set<string>();
  return {
    name: 'content-contract',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { corpus, issues, files } = checkContent(readSettings().contentDir);
        told = new Set(issues.map(issueText));
        const errors = issues.filter((issue) => issue.severity === 'error');
        if (errors.length === 0) {
          // The white space around a text differs between readers.
          for (const { text, name } of corpus.texts.values()) passed.add(cutFrontMatter(text, name).body.trim());
          return;
        }
        if (command === 'build') throw new ContentRefused(reportText(errors, { files }));
        logger.warn(`\n${reportText(errors, { files })}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { contentDir } = readSettings();
        const tell = (changed: string) => {
          if (!path.resolve(changed).startsWith(contentDir + path.sep)) return;
          const issues = checkContent(contentDir).issues.map((issue) => ({ text: issueText(issue), isHere: path.resolve(issue.file) === path.resolve(changed) }));
          // What a change breaks in another file is told as well; what was wrong there before is known.
          const news = issues.filter(({ text, isHere }) => isHere || !told.has(text));
          told = new Set(issues.map(({ text }) => text));
          if (news.length > 0) logger.warn(`\n${news.map(({ text }) => text).join('\n\n')}`);
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, tell);
      },
    },
  };
}

/**
 * The same rules for a single text inside the renderer, so that nothing unsafe is rendered: neither where the check before the build
 * did not run, nor what changed since.
 */
export const contentGuard = ({ source }: { source: string }) => {
  const { body, issues } = cutFrontMatter(source, 'mdx');
  // What stands above the front matter is cut off with it, and was not judged.
  const isWhole = issues.every((issue) => issue.code === 'no-front-matter' && issue.facts.reason === 'missing');
  return isWhole && passed.has(body.trim()) ? null : guard;
};

const guard = defineMdastPlugin({
  name: 'content-guard',
  options: { position: true },
  before(root, context) {
    const file = context.fileURL ? fileURLToPath(context.fileURL) : 'mdx';
    const errors = judgeBody(collectTree(root), file, vocabularyOf(null)).filter((issue) => issue.severity === 'error');
    if (errors.length > 0) throw new ContentRefused(errors.map(issueText).join('\n\n'));
  },
});
