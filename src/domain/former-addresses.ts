import { pathOf } from './entry.ts';
import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';
import { FIXED_PATHS, splitAddress } from './links.ts';
import { nearMiss } from './near-miss.ts';
import { anchorsOf, ownAnchors } from './sections.ts';

/** First steps of addresses that the build itself fills: with files, indexes and pages that no entry can stand in for. */
const OWN_STEPS = new Set(['404', 'bouw', 'gegevens', 'icons', 'meegeeflijst', 'offline', 'p', 'pagefind']);

/**
 * Judges the forwarding addresses and anchors that entries keep: none may be alive itself, none may be claimed twice, and an old
 * anchor leads straight to a living one, so that chains and loops cannot arise.
 * @example judgeFormerAddresses(content).map((issue) => issue.code) // ['former-address']
 */
export function judgeFormerAddresses(content: ContentFacts): Issue[] {
  const alive = new Map<string, string>(FIXED_PATHS.map((path) => [path, '']));
  for (const entry of content.entries) alive.set(splitAddress(pathOf(entry.id)).path, entry.file);
  const claimed = new Map<string, string>();
  return content.entries.flatMap((entry) => {
    const own = splitAddress(pathOf(entry.id)).path;
    const paths = entry.formerPaths.flatMap(({ value, line }) => {
      const other = claimed.get(value);
      claimed.set(value, other ?? entry.file);
      const reason = value === own ? 'own' : alive.has(value) || OWN_STEPS.has(value.split('/')[1] ?? '') ? 'alive' : other !== undefined ? 'twice' : null;
      return reason ? [issueAt('former-address', placeIn(entry, line), { address: value, reason, other: (reason === 'twice' ? other : alive.get(value)) ?? '' })] : [];
    });
    const ownAnchor = splitAddress(pathOf(entry.id)).anchor;
    const written = new Set([...(ownAnchor ? [ownAnchor] : []), ...ownAnchors(entry)]);
    const targets = new Set([...written, ...anchorsOf(entry)]);
    const old = new Map(entry.formerAnchors.map((item) => item.value));
    const former = entry.formerAnchors.flatMap(({ value: [anchor, target], line }) => {
      const reason = written.has(anchor) ? 'alive' : targets.has(target) ? null : old.has(target) ? 'loop' : entry.isRead ? 'missing' : null;
      const end = old.get(target) ?? '';
      const near = reason === 'missing' ? nearMiss(target, targets) : reason === 'loop' && targets.has(end) ? end : null;
      return reason ? [issueAt('former-anchor', placeIn(entry, line), { anchor, target, reason, near })] : [];
    });
    return [...paths, ...former];
  });
}
