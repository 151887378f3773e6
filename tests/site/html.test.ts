import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages, isForwarding, kindOfPage } from './built-site.ts';

/**
 * Rules about style of writing HTML are left to the builder; what stays is what the standard and assistive technology ask.
 * A table that stacks on a phone names its roles, for a browser forgets them when CSS changes its display.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off', 'prefer-native-element': ['error', { exclude: ['listbox'] }], 'tel-non-breaking': 'off', 'long-title': 'off', 'no-redundant-role': 'off' },
});

it('is valid HTML on every page', async () => {
  const problems: string[] = [];
  for (const page of builtPages()) {
    const report = await validator.validateString(page.html);
    for (const result of report.results)
      for (const message of result.messages.slice(0, 3)) problems.push(`${page.url}:${message.line} ${message.ruleId}: ${message.message}`);
  }
  expect(problems.slice(0, 30)).toEqual([]);
}, 240_000);

it('has a page of every layout to judge', () => {
  const kinds = new Set(builtPages().filter((page) => !isForwarding(page)).map(kindOfPage));
  expect(kinds.size).toBeGreaterThan(9);
});
