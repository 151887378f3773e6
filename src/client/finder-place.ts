import { fieldValueOf, type PlaceShard, type ResolvedPlace, resolvePlace, shardOf, suggestPlaces } from '../domain/place-search.ts';
import { FINDER_WORDS as words } from '../i18n/finder.ts';
import { PLACE_WORDS } from '../i18n/places.ts';
import { fold } from '../search/fold.ts';
import { element, required } from './dom.ts';
import { listbox } from './listbox.ts';
import { type RememberedMunicipality, rememberedPlace, rememberPlace } from './remembered-place.ts';
import { placeButtons } from './which-place.ts';

/** The field that asks where the care recipient lives. */
export interface PlaceField {
  /**
   * What the typed words stand for, and says so below the field.
   * @param isAsked whether the reader asks for the place, and is not still typing it: then what nobody knows is said to be wrong
   */
  resolve(typed: string, isAsked?: boolean): Promise<ResolvedPlace>;
}

const MOST = 6;

/**
 * Offers places that begin as typed, in a list under the field; only the part of the index that can know the words is loaded. The
 * button beside it remembers the place, and forgets it.
 * @param load fetches a file of the site
 * @param changed is called when a place was taken into the field
 */
export function placeField(form: HTMLFormElement, status: HTMLElement, load: <T>(file: string) => Promise<T>, changed: () => void): PlaceField {
  const input = required<HTMLInputElement>('[role=combobox]', form);
  const list = required<HTMLElement>('[role=listbox]', form);
  const said = required<HTMLElement>('[data-finder-place]', form);
  const remember = required<HTMLButtonElement>('[data-finder-remember]', form);
  let turn = 0;
  /** The municipality of what stands in the field. */
  let known: RememberedMunicipality | null = null;
  /** Puts the list away for good: what is still being loaded for it no longer opens it. */
  const settle = (value: string) => {
    turn += 1;
    offers.close();
    input.value = value;
    changed();
  };
  const offers = listbox(input, list, { taken: settle, takesTheOnlyOne: true });
  const offer = async () => {
    const typed = input.value;
    const shard = shardOf(typed, fold);
    const mine = (turn += 1);
    const choices = shard ? suggestPlaces(typed, await load<PlaceShard>(shardFile(shard)), fold, MOST) : [];
    if (mine !== turn) return;
    offers.offer(choices.map((choice) => ({ shown: [element('span', {}, choice.name), choice.name !== choice.municipalityName && element('span', { class: 'fine-print' }, ` ${PLACE_WORDS.in(choice.municipalityName)}`)], value: fieldValueOf(choice, choices, typed) })));
    if (!list.hidden) status.textContent = words.placesFound(choices.length);
  };

  input.addEventListener('input', () => void offer().catch(offers.close));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    settle(input.value);
  });
  remember.addEventListener('click', () => {
    const isKept = rememberedPlace() !== '';
    try {
      rememberPlace(isKept ? null : input.value.trim(), known);
      status.textContent = isKept ? words.forgotten : words.remembered;
    } catch {
      status.textContent = words.notRemembered;
    }
    showRemember(input.value.trim() !== '');
  });
  const showRemember = (isKnown: boolean) => {
    const isKept = rememberedPlace() !== '';
    remember.hidden = !isKept && !isKnown;
    remember.textContent = isKept ? words.forget : words.remember;
  };
  const say = (found: ResolvedPlace, typed: string, wrong: (Node | string)[]) => {
    known = found.kind === 'known' ? { slug: found.choice.municipality, name: found.choice.municipalityName } : null;
    showRemember(found.kind === 'known');
    input.setAttribute('aria-invalid', String(wrong.length > 0));
    said.replaceChildren(
      ...(found.kind === 'known' ? [words.placeIs(found.choice.name, found.choice.municipalityName)] : []),
      ...(found.kind === 'several' ? [PLACE_WORDS.which, element('span', { class: 'finder-which' }, ...placeButtons(found.choices, typed, take))] : []),
      ...wrong,
    );
  };
  const take = (value: string) => {
    settle(value);
    input.focus();
  };
  /** That nobody knows the place, with the one that was probably meant. */
  const wrongPlace = async (typed: string, places: PlaceShard | null) => {
    const { meantPlace } = await import('../domain/meant-place.ts');
    const meant = places && meantPlace(typed, places, fold);
    if (!meant) return [words.placeWrong(typed)];
    const button = element('button', { type: 'button', class: 'button-quiet' }, words.placeMeant(meant));
    button.addEventListener('click', () => take(meant));
    return [words.placeWrong(typed), element('span', { class: 'finder-which' }, button)];
  };
  showRemember(false);
  return {
    async resolve(typed, isAsked = false) {
      const shard = shardOf(typed, fold);
      const places = shard && (await load<PlaceShard>(shardFile(shard)));
      const found: ResolvedPlace = places ? resolvePlace(typed, places, fold) : { kind: typed.trim() ? 'unknown' : 'none' };
      say(found, typed, isAsked && found.kind === 'unknown' ? await wrongPlace(typed, places) : []);
      return found;
    },
  };
}

const shardFile = (shard: string): string => `gegevens/plaatsen/${shard}.json`;
