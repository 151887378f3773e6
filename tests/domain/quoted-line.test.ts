import { describe, expect, it } from 'vitest';
import { quotedLine } from '../../src/domain/quoted-line.ts';

describe('a line of front matter with its value between quotes', () => {
  it.each([
    ['titel: Logeren: zo werkt het', 'titel: "Logeren: zo werkt het"'],
    ['titel: "Logeren" en meer', `titel: '"Logeren" en meer'`],
    ["titel: 's Nachts", `titel: "'s Nachts"`],
    ['titel: "Logeren', 'titel: "Logeren"'],
    ['  - *belangrijk', '- "*belangrijk"'],
  ])('mends %s', (line, mended) => {
    expect(quotedLine(line)).toBe(mended);
  });

  it.each(['bronnen: [a, b', 'titel: "Al goed"', 'zomaar', 'titel:'])('leaves %s to the editor', (line) => {
    expect(quotedLine(line)).toBeNull();
  });
});
