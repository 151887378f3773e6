import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { claimsOf, unfounded } from './freshness-claims.ts';
import { dayToTest } from './test-day.ts';

describe('the day of the tested site', () => {
  it('is the last that the content tells of, and never before the tests were written', () => {
    expect([dayToTest(['2026-11-29', '2026-12-03', '2019', 'ooit'], '2027-01-01'), dayToTest(['2019-02-01'], '2027-01-01')]).toEqual(['2026-12-03', '2026-11-22']);
  });

  it('does not follow a slip of the pen into the future', () => {
    expect(dayToTest(['2026-11-29', '2062-11-22'], '2026-12-01')).toBe('2026-11-29');
  });
});

describe('the comparison of what pages say of freshness with their records', () => {
  const reviewEvery = { count: 3, unit: 'month' } as const;
  const status = { value: 'active', since: null, successor: null, note: null } as const;
  const check = { on: '2026-11-01', by: 'consulent', how: 'phoned' } as const;
  const entries = new Map<string, object>([
    ['artikelen/respijt/gelezen', { lastReviewed: { on: '2026-11-01', by: 'huisarts' }, reviewEvery }],
    ['artikelen/respijt/ongelezen', { lastReviewed: null, reviewEvery }],
    ['voorzieningen/gebeld', { assured: check, reviewEvery, status }],
    ['voorzieningen/ongebeld', { assured: null, reviewEvery, status }],
  ]);
  const wrong = (id: string, html: string, day = '2026-11-22') => unfounded(claimsOf({ url: '/pagina/', root: parse(`<main data-entry-id="${id}">${html}</main>`) }), entries, day);
  const text = (freshness: string) => `<div class="freshness" data-freshness="${freshness}"></div>`;
  const line = (freshness: string, shown: string) => `<p class="status-line status-${shown}" data-freshness="${freshness}"></p>`;
  const card = (slug: string, freshness: string) => `<div class="service-card"><p class="service-card-title"><a href="/voorzieningen/${slug}/">Naam</a></p>${freshness && text(freshness)}</div>`;

  it('finds nothing where each page says what its record bears out', () => {
    const right = [
      ...wrong('artikelen/respijt/gelezen', text('current')),
      ...wrong('artikelen/respijt/gelezen', text('overdue'), '2027-03-01'),
      ...wrong('artikelen/respijt/ongelezen', text('unverified')),
      ...wrong('voorzieningen/gebeld', line('current', 'active')),
      ...wrong('voorzieningen/gebeld', line('overdue', 'unknown'), '2027-03-01'),
      ...wrong('artikelen/respijt/ongelezen', card('gebeld', 'current') + card('ongebeld', 'unverified')),
      ...wrong('artikelen/respijt/ongelezen', `<div><p class="none-checked" data-freshness="unverified"></p>${card('ongebeld', '')}</div>`),
    ];
    expect(right).toEqual([]);
  });

  it.each([
    ['a text that nobody read', 'artikelen/respijt/ongelezen', text('current'), '2026-11-22'],
    ['a text whose reading is kept from the reader', 'artikelen/respijt/gelezen', text('unverified'), '2026-11-22'],
    ['a text whose reading lapsed', 'artikelen/respijt/gelezen', text('current'), '2027-03-01'],
    ['a service that nobody checked', 'voorzieningen/ongebeld', line('unverified', 'active'), '2026-11-22'],
    ['a service whose check lapsed', 'voorzieningen/gebeld', line('overdue', 'active'), '2027-03-01'],
    ['a card of a service that nobody checked', 'artikelen/respijt/ongelezen', card('ongebeld', 'current'), '2026-11-22'],
    ['a list of services of which one was checked', 'artikelen/respijt/ongelezen', `<div><p class="none-checked" data-freshness="unverified"></p>${card('gebeld', '')}${card('ongebeld', '')}</div>`, '2026-11-22'],
    ['an entry that is not there', 'artikelen/respijt/weg', text('unverified'), '2026-11-22'],
  ])('names %s', (_what, id, html, day) => {
    expect(wrong(id, html, day)).toHaveLength(1);
  });
});
