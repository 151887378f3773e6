import { type DirectoryPart, type FinderService, unpackService } from '../domain/finder-record.ts';
import { type Alternative, alternativesFor, type Situation } from '../domain/matching.ts';
import { kilometresBetween, nearestFirst, type PlaceChoice } from '../domain/place-search.ts';
import { FINDER_WORDS as words } from '../i18n/finder.ts';
import { element } from './dom.ts';
import { type CardContext, cardOf } from './finder-cards.ts';

/** What the search for another place starts from. */
interface Search {
  choice: PlaceChoice;
  situation: Situation;
  /** The part of the place's own region. */
  own: DirectoryPart;
  context: CardContext;
  /** Whether words were typed. */
  hasWords: boolean;
  /** Fetches a region's part, with no more services than the typed words leave. */
  part(region: string): Promise<DirectoryPart>;
  /** Says below the questions what was found after the rest. */
  say(sentence: string): void;
}

const MOST = 3;

/**
 * The nearest places in other municipalities, measured on this device: in the own region, and where that has none at once in the regions
 * around, one by one, until what is left must lie further. What they are asked for is the name of a region. Words are looked for there
 * only when the reader says so: they are mostly the name of something here.
 */
export function elsewhere({ choice, situation, own, context, hasWords, part, say }: Search): HTMLElement {
  const title = element('h2', { tabindex: '-1' }, words.elsewhere);
  const found = element('div', { class: 'finder-part' });
  const box = element('section', { class: 'finder-part', 'data-finder-elsewhere': '' }, title, found);
  const around = nearestFirst(choice, own.nearby);
  const parts = [own];
  const nearest = () => nearestIn(parts, situation, choice, context).slice(0, MOST);

  const show = (near: Near[], sentence: string, isButtonShown: boolean) => {
    const more = element('button', { type: 'button', class: 'button-quiet' }, words.elsewhereMore);
    more.addEventListener('click', () => {
      // The button goes; who pressed it stays where it was.
      title.focus({ preventScroll: true });
      void lookAround(true);
    });
    found.replaceChildren(
      element('p', { class: 'fine-print' }, sentence),
      ...(near.length > 0 ? [element('ol', {}, ...near.map(({ name, ...match }) => cardOf(match, { ...context, asked: { ...context.asked, place: name } }, { distance: words.distance(match.kilometres, name) })))] : []),
      ...(isButtonShown ? [element('p', {}, more)] : []),
    );
  };
  const lookAround = async (isAll: boolean) => {
    show(nearest(), words.elsewhereBusy, false);
    try {
      while (parts.length <= around.length) {
        const next = around[parts.length - 1] as (typeof around)[number];
        const [first] = nearest();
        if (!isAll && first && first.kilometres <= next.kilometres) break;
        parts.push(await part(next.region));
      }
    } catch {
      show(nearest(), words.elsewhereFailed, true);
      return say(words.elsewhereFailed);
    }
    const near = nearest();
    const [first] = near;
    show(near, first ? words.elsewhereText : words.elsewhereNone, parts.length <= around.length);
    say(first ? words.elsewhereFound(near.length, words.distance(first.kilometres, first.name)) : words.elsewhereNone);
  };

  const near = nearest();
  if (near.length > 0 || around.length === 0 || hasWords) show(near, near.length > 0 ? words.elsewhereText : words.elsewhereNone, around.length > 0);
  else void lookAround(false);
  return box;
}

/** A place elsewhere, with the name of its municipality. */
type Near = Alternative<FinderService> & { name: string };

function nearestIn(parts: readonly DirectoryPart[], situation: Situation, choice: PlaceChoice, { today }: CardContext): Near[] {
  const midpoints = Object.assign({}, ...parts.map(({ municipalities }) => municipalities)) as DirectoryPart['municipalities'];
  const services = new Map(parts.flatMap((item) => item.services.map((packed) => [packed.id, unpackService(packed)])));
  const kilometresTo = (slug: string) => (midpoints[slug] ? kilometresBetween(choice, midpoints[slug]) : null);
  return alternativesFor([...services.values()], situation, today, kilometresTo).map((match) => ({ ...match, name: midpoints[match.municipality]?.name ?? '' }));
}
