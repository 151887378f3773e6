import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { burdenOf, type BurdenFacts, weightOf } from '../../src/domain/burden.ts';
import type { Severity } from '../../src/domain/handbook.ts';
import { niveaus } from '../../src/schemas/niveaus.ts';

const scheme = niveaus.parse(parse(readFileSync('content/niveaus.yaml', 'utf8')));
const nothing: BurdenFacts = { flags: [], signals: [], answers: {}, scores: {} };
const given = (facts: Partial<BurdenFacts>) => burdenOf({ ...nothing, ...facts }, scheme);
const signals = (...severities: Severity[]) => severities.map((severity, index) => ({ id: `signalen/${index}`, severity }));
const option = (key: string, words: RegExp) => {
  const index = scheme.questions.find((question) => question.key === key)?.options.findIndex(({ answer }) => words.test(answer)) ?? -1;
  if (index < 0) throw new RangeError(`${key} has no answer like ${words}`);
  return { [key]: index };
};

describe('the level of burden, by the rules in content/niveaus.yaml', () => {
  it('is none when nothing is given', () => {
    expect(given({})).toMatchObject({ level: null, reasons: [], hasRedFlag: false });
  });

  it('is none when only a low score or a reassuring answer is given', () => {
    expect(given({ scores: { 'instrumenten/csi': 2 } }).level).toBeNull();
    expect(given({ answers: option('slaap', /^Ja$/) }).level).toBeNull();
  });

  it('is green for one signal that weighs with others, and still asks how long the carer can hold on', () => {
    expect(given({ signals: signals('attention') })).toMatchObject({ level: 'green', open: expect.arrayContaining(['volhoudtijd']) });
  });

  const badSleep = [{ id: 'signalen/slecht-slapen', severity: 'attention' as const }];

  it('is the same whether bad sleep is ticked or answered, and the question is then no longer open', () => {
    const answered = given({ answers: option('slaap', /^Slecht/) });
    const ticked = given({ signals: badSleep });
    expect([ticked.level, ticked.open]).toEqual([answered.level, answered.open]);
    expect(ticked).toMatchObject({ level: 'orange', reasons: [{ kind: 'signals', ids: ['signalen/slecht-slapen'] }] });
  });

  it('lets the heavier of a tick and an answer to the same question count', () => {
    expect(given({ signals: badSleep, answers: option('slaap', /^Ja$/) }).level).toBe('orange');
    expect(given({ signals: badSleep, answers: option('slaap', /meerdere nachten/) }).level).toBe('red');
  });

  it.each([
    ['two signals', { signals: signals('attention', 'attention') }],
    ['one serious signal', { signals: signals('serious') }],
    ['one to six months', { answers: option('volhoudtijd', /zes maanden/) }],
    ['nobody to take over while care is needed day and night', { answers: option('achterwacht', /dag en nacht/) }],
    ['a CSI of 7', { scores: { 'instrumenten/csi': 7 } }],
    ['an EDIZ-plus of 9', { scores: { 'instrumenten/ediz-plus': 9 } }],
  ])('is orange with %s', (_name, facts) => expect(given(facts as Partial<BurdenFacts>).level).toBe('orange'));

  it.each([
    ['one red flag among the signals', { signals: signals('red-flag') }],
    ['one red flag from the list', { flags: [scheme.flags[0]?.key as string] }],
    ['days to weeks', { answers: option('volhoudtijd', /Dagen/) }],
    ['several nights without sleep', { answers: option('slaap', /meerdere nachten/) }],
  ])('is red with %s', (_name, facts) => expect(given(facts as Partial<BurdenFacts>).level).toBe('red'));

  it('takes no colour from the Zarit or the EDIZ of nine', () => {
    expect(given({ scores: { 'instrumenten/zarit': 88, 'instrumenten/ediz': 9 } }).level).toBeNull();
  });

  it('gives its reasons, the heaviest first, and says each signal once', () => {
    const { reasons } = given({ signals: signals('attention', 'serious', 'red-flag'), scores: { 'instrumenten/csi': 9 } });
    expect(reasons.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['signals red', 'signals orange', 'score orange']);
  });

  it('never falls when something is added, and a red flag stays red', () => {
    const severities = fc.array(fc.constantFrom<Severity>('attention', 'serious', 'red-flag'), { maxLength: 8 });
    const answers = fc.record(
      Object.fromEntries(scheme.questions.map(({ key, options }) => [key, fc.nat(options.length - 1)])),
      { requiredKeys: [] },
    );
    const scores = fc.record({ 'instrumenten/csi': fc.nat(13), 'instrumenten/ediz-plus': fc.nat(15) }, { requiredKeys: [] });
    fc.assert(
      fc.property(severities, severities, answers, answers, scores, (some, more, said, saidToo, totals) => {
        const before = given({ signals: signals(...some), answers: said as Record<string, number> });
        const after = given({ signals: signals(...some, ...more), answers: { ...(saidToo as Record<string, number>), ...(said as Record<string, number>) }, scores: totals as Record<string, number> });
        expect(weightOf(after.level)).toBeGreaterThanOrEqual(weightOf(before.level));
        if (before.hasRedFlag) expect(after).toMatchObject({ level: 'red', hasRedFlag: true });
      }),
    );
  });

  it('is the same in whatever order things were ticked', () => {
    const ticked = signals('attention', 'red-flag', 'serious');
    expect(given({ signals: [...ticked].reverse() }).level).toBe(given({ signals: ticked }).level);
  });
});
