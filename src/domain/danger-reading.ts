import { type EntryId, idOf, kindOf } from './entry.ts';
import type { Route, Signal } from './handbook.ts';
import { parseInlineText } from './inline-text.ts';

/**
 * The articles that red flags and the urgent ends of routes send a reader to: what she opens beside somebody in danger.
 * @returns full ids, each once
 * @example articlesOfDanger([{ severity: 'red-flag', related: ['artikelen/gesprek/wanhoop'], actions: [] }], []) // ['artikelen/gesprek/wanhoop']
 */
export function articlesOfDanger(signals: readonly Pick<Signal, 'severity' | 'related' | 'actions'>[], routes: readonly Pick<Route, 'ends'>[]): EntryId[] {
  const ofSignals = signals
    .filter(({ severity }) => severity === 'red-flag')
    .flatMap(({ related, actions }) => [...related, ...actions.flatMap(({ text }) => parseInlineText(text).flatMap((part) => (part.type === 'link' ? [idOf(part.url)] : [])))]);
  const ofRoutes = routes.flatMap(({ ends }) => Object.values(ends).flatMap(({ urgent, entries }) => (urgent ? entries : [])));
  return [...new Set([...ofSignals, ...ofRoutes])].filter((id) => id !== null && kindOf(id) === 'artikelen') as EntryId[];
}
