/** Where on a page steps and sentences stand that can be put on the list, and what in them is no part of the text; for built pages as well. */
export const LISTED = { step: '.steps ol > li, .way-actions > li', sentence: '.say-it li' } as const;
export const UNREAD = '.source-ref, .visually-hidden, .term-explanation, .norm-warning, [data-list-part]';
/** What the HTML of a page with such lines has. */
export const HAS_LINES = /class="(?:steps|say-it|way-actions)/;
