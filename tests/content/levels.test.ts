import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEntries } from '../../src/corpus/entries.ts';
import { niveaus } from '../../src/schemas/niveaus.ts';

const scheme = niveaus.parse(parse(readFileSync('content/niveaus.yaml', 'utf8')));
const article = readFileSync('content/artikelen/overbelasting/van-signaal-naar-actie.mdx', 'utf8');
const { instrumenten, signalen } = readEntries('content');

describe('the levels of burden', () => {
  it('rest on sources that exist', () => {
    const named = [...scheme.sources, ...scheme.scoreRules.map(({ source }) => source)];
    expect(named.filter((id) => !existsSync(`content/bronnen/${id}.yaml`))).toEqual([]);
  });

  it.each(scheme.scoreRules)('take from $instrument the limit that its own page explains', ({ instrument, from }) => {
    const scoring = instrumenten.find(({ id }) => id === instrument)?.scoring;
    expect(scoring?.bands.map((band) => band.from)).toContain(from);
  });

  it.each(scheme.scoreRules)('say the same limit of $instrument in the article', ({ instrument, from }) => {
    const name = instrumenten.find(({ id }) => id === instrument)?.abbreviation;
    expect(article).toContain(`${name} ${from} of hoger`);
  });

  it('let only signals that exist stand for an answer', () => {
    const meant = scheme.questions.flatMap(({ options }) => options.flatMap((option) => option.signals));
    expect(meant).toContain('signalen/slecht-slapen');
    expect(meant.filter((id) => !signalen.some((signal) => signal.id === id))).toEqual([]);
  });

  it('call themselves a proposal, and name who should read them', () => {
    expect(scheme.nature).toMatch(/voorstel.*geen test/i);
    expect(scheme.safetyReaders.length).toBeGreaterThan(0);
  });

  it('make every red flag among the signals red by itself, and none of the others', () => {
    const red = scheme.signalRules.filter(({ level }) => level === 'red');
    expect(red).toEqual([{ severities: ['red-flag'], from: 1, level: 'red' }]);
    expect(signalen.filter(({ severity }) => severity === 'red-flag').length).toBeGreaterThan(1);
  });
});
