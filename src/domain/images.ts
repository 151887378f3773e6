import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';

/**
 * Images that lie beside a text but are not there.
 * @param files paths below the content folder
 * @example judgeImages(content, new Set())[0].facts.reason // 'missing'
 */
export function judgeImages(content: ContentFacts, files: ReadonlySet<string>): Issue[] {
  return content.entries.flatMap((entry) =>
    entry.body.images
      .filter((image) => /^\.{1,2}\//.test(image.url) && !files.has(resolveBeside(entry.id, image.url) ?? ''))
      .map((image) => issueAt('image-address', placeIn(entry, image.line), { image: image.url, reason: 'missing' })),
  );
}

/**
 * The path of a file that is named from beside another; null where the way climbs out of the content folder.
 * @example resolveBeside('artikelen/respijt/logeeropvang', '../beeld/huis.jpg') // 'artikelen/beeld/huis.jpg'
 */
export function resolveBeside(path: string, relative: string): string | null {
  const steps = path.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
