import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

/** The colours of each rule of tokens.css that sets any, by its selector. */
const themes: [string, Record<string, string>][] = [];
postcss.parse(readFileSync('src/styles/tokens.css', 'utf8')).walkRules((rule) => {
  const colours: Record<string, string> = {};
  rule.walkDecls(/^--/, ({ prop, value }) => {
    if (value.startsWith('#')) colours[prop.slice(2)] = value;
  });
  if (Object.keys(colours).length > 0) themes.push([rule.selector, colours]);
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it('a colour is dark by choice as it is dark by the system', () => {
  const [light, bySystem, byChoice] = themes;
  expect(themes).toHaveLength(3);
  expect(light?.[0]).toBe(':root');
  expect(byChoice?.[1]).toEqual(bySystem?.[1]);
  expect(Object.keys(light?.[1] ?? {})).toEqual(Object.keys(bySystem?.[1] ?? {}));
});

describe.each(themes)('the colours of %s', (_selector, colours) => {
  it.each([
    ['text', 'ink', 'paper', 7],
    ['marked text', 'ink', 'mark', 7],
    ['muted text', 'muted', 'paper', 4.5],
    ['text in the accent', 'accent', 'paper', 4.5],
    ['the focus beside a mark', 'accent', 'mark', 3],
    ['a rule', 'rule', 'paper', 1.4],
  ])('%s stands out', (_what, one, other, least) => {
    expect(contrast(colours[one] ?? '', colours[other] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
