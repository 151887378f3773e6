import { type Child, element } from './dom.ts';

/** What a field's list offers: the words to show, and what is taken into the field. */
export interface Offer {
  shown: Child[];
  value: string;
}

/** The list under a field. */
export interface Listbox {
  /** Puts the list away where there is nothing to offer, or the reader has gone on. */
  offer(offers: readonly Offer[]): void;
  close(): void;
}

/** What a field does with its list. */
interface Uses {
  taken(value: string): void;
  /** Whether Enter takes the only offer there is, though no arrow key walked to it. */
  takesTheOnlyOne: boolean;
  /** Is called when arrow keys walked out of the list, back to the field. */
  walkedOut?(count: number): void;
}

/**
 * Makes a field a combobox: its list is walked by arrow keys, taken from by Enter or a finger, put away by Escape. A key that did
 * something here is no longer the field's own: `defaultPrevented` says so.
 */
export function listbox(input: HTMLInputElement, list: HTMLElement, { taken, takesTheOnlyOne, walkedOut }: Uses): Listbox {
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];

  const mark = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (items: readonly HTMLElement[]) => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
    mark(-1);
  };
  const close = () => show([]);
  const optionOf = ({ shown, value }: Offer, index: number) => {
    const option = element('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false', 'data-value': value }, ...shown);
    // The field keeps the focus, so that the list is still there when the finger comes up.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => take(option));
    return option;
  };
  const take = (option: HTMLElement) => {
    close();
    taken(option.dataset['value'] ?? '');
  };

  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (count === 0) return;
    const chosen = options()[active] ?? (takesTheOnlyOne && count === 1 ? options()[0] : undefined);
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(active === -1 && step === -1 ? count - 1 : active + step >= count ? -1 : active + step);
      if (active === -1) walkedOut?.(count);
    } else return;
    event.preventDefault();
  });
  return { offer: (offers) => show(document.activeElement === input ? offers.map(optionOf) : []), close };
}
