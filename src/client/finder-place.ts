import { type PlaceChoice, type PlaceShard, type ResolvedPlace, resolvePlace, shardOf, suggestPlaces } from '../domain/place-search.ts';
import { FINDER_WORDS as words } from '../i18n/finder.ts';
import { fold } from '../search/fold.ts';
import { element, required } from './dom.ts';

/** The field that asks where the care recipient lives. */
export interface PlaceField {
  /** What the typed words stand for, and says so below the field. */
  resolve(typed: string): Promise<ResolvedPlace>;
}

const MOST = 6;
const KEPT = 'kwartiermaker.plek';

/** The place that the reader asked this device to remember, if any. */
export function rememberedPlace(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/**
 * Makes the field a combobox: places that begin as typed, walked by arrow keys, taken by Enter, put away by Escape; only the part of
 * the index that can know the words is loaded. The button beside it remembers the place, and forgets it.
 * @param load fetches a file of the site
 * @param changed is called when a place was taken into the field
 */
export function placeField(form: HTMLFormElement, status: HTMLElement, load: <T>(file: string) => Promise<T>, changed: () => void): PlaceField {
  const input = required<HTMLInputElement>('[role=combobox]', form);
  const list = required<HTMLElement>('[role=listbox]', form);
  const said = required<HTMLElement>('[data-finder-place]', form);
  const remember = required<HTMLButtonElement>('[data-finder-remember]', form);
  let active = -1;
  let turn = 0;
  const options = () => [...list.children] as HTMLElement[];

  const mark = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    turn += 1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const take = (value: string) => {
    input.value = value;
    close();
    changed();
  };
  const offer = async () => {
    const typed = input.value;
    const shard = shardOf(typed, fold);
    const mine = (turn += 1);
    const choices = shard ? suggestPlaces(typed, await load<PlaceShard>(shardFile(shard)), fold, MOST) : [];
    if (mine !== turn) return;
    if (choices.length === 0 || document.activeElement !== input) return close();
    list.replaceChildren(
      ...choices.map((choice, index) => {
        const option = element('li', { role: 'option', id: `plaats-${index}`, 'aria-selected': 'false', 'data-value': valueOf(choice, choices, typed) }, element('span', {}, choice.name), choice.name !== choice.municipalityName && element('span', { class: 'fine-print' }, ` ${words.placeIn(choice.municipalityName)}`));
        // The field keeps the focus, so that the list is still there when the finger comes up.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => take(option.dataset['value'] ?? ''));
        return option;
      }),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
    status.textContent = words.placesFound(choices.length);
  };

  input.addEventListener('input', () => void offer().catch(close));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(active === -1 && step === -1 ? count - 1 : active + step >= count ? -1 : active + step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options()[active] ?? (count === 1 ? options()[0] : undefined);
      if (option) take(option.dataset['value'] ?? '');
      else {
        close();
        changed();
      }
    }
  });
  remember.addEventListener('click', () => {
    const isKept = rememberedPlace() !== '';
    try {
      if (isKept) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, input.value.trim());
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
  const say = (found: ResolvedPlace) => {
    showRemember(found.kind === 'known');
    const which = found.kind === 'several' ? found.choices : [];
    said.replaceChildren(
      ...(found.kind === 'known' ? [words.placeIs(found.choice.name, found.choice.municipalityName)] : []),
      ...(which.length > 0 ? [words.placeWhich, element('span', { class: 'finder-which' })] : []),
    );
    for (const choice of which) {
      const button = element('button', { type: 'button', class: 'button-quiet' }, choice.name === choice.municipalityName ? choice.name : `${choice.name}, ${words.placeIn(choice.municipalityName)}`);
      button.addEventListener('click', () => {
        take(valueOf(choice, which, input.value));
        input.focus();
      });
      said.querySelector('.finder-which')?.append(button);
    }
  };
  showRemember(false);
  return {
    async resolve(typed) {
      const shard = shardOf(typed, fold);
      const found: ResolvedPlace = shard ? resolvePlace(typed, await load<PlaceShard>(shardFile(shard)), fold) : { kind: typed.trim() ? 'unknown' : 'none' };
      say(found);
      return found;
    },
  };
}

/** What stands in the field for a choice: the postcode stays, and where that is not enough the municipality stands behind it. */
function valueOf(choice: PlaceChoice, choices: readonly PlaceChoice[], typed: string): string {
  const postcode = /^\s*\d{4}/.test(typed) ? (typed.split(',')[0] ?? '').trim() : null;
  const isShared = choices.some(({ name, municipality }) => municipality !== choice.municipality && (postcode !== null || name === choice.name));
  return `${postcode ?? choice.name}${isShared ? `, ${choice.municipalityName}` : ''}`;
}

const shardFile = (shard: string): string => `gegevens/plaatsen/${shard}.json`;
