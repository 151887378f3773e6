import { fieldValueOf, type PlaceChoice } from '../domain/place-search.ts';
import { PLACE_WORDS } from '../i18n/places.ts';
import { element } from './dom.ts';

/**
 * A button for each place that typed words may stand for.
 * @param typed what stood in the field
 * @param chosen is given what stands in the field for the place that is taken
 */
export function placeButtons(choices: readonly PlaceChoice[], typed: string, chosen: (value: string) => void): HTMLButtonElement[] {
  return choices.map((choice) => {
    const button = element('button', { type: 'button', class: 'button-quiet' }, PLACE_WORDS.named(choice.name, choice.municipalityName));
    button.addEventListener('click', () => chosen(fieldValueOf(choice, choices, typed)));
    return button;
  });
}
