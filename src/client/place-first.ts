import { SERVICE_LIST_WORDS as words } from '../i18n/components.ts';
import { element } from './dom.ts';
import { rememberedMunicipality } from './remembered-place.ts';

/** Puts the municipality of the place that this device remembers first in every list, open, and folds the others; it loads nothing. */
const here = rememberedMunicipality();

if (here) {
  for (const list of document.querySelectorAll<HTMLElement>('[data-service-places]')) {
    const folds = [...list.querySelectorAll<HTMLDetailsElement>('[data-municipalities]')];
    const own = folds.find((fold) => fold.dataset['municipalities']?.split(' ').includes(here.slug));
    for (const fold of folds) fold.open = fold === own;
    list.prepend(element('p', { class: 'fine-print' }, own ? words.yourPlace(here.name) : words.yourPlaceNone(here.name), ' ', element('a', { href: `${list.dataset['finder']}${here.slug}/` }, words.allIn(here.name)), '.'), ...(own ? [own] : []));
  }
}
