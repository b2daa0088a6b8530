import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { turnRightToLeft } from '../../../src/integrations/turn-right-to-left.ts';

const STYLES = 'src/styles';
const sheets = readdirSync(STYLES)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(`${STYLES}/${name}`, 'utf8')] as const);

describe('turnRightToLeft', () => {
  it.each([
    ['a side', 'a{left:1px}', 'a{right:1px}'],
    ['a rotation', 'a{transform:rotate(45deg)}', 'a{transform:rotate(-45deg)}'],
    ['a logical property stays', 'a{margin-inline-start:1px}', 'a{margin-inline-start:1px}'],
    ['inside a layer', '@layer x{a{float:left}}', '@layer x{a{float:right}}'],
  ])('%s', (_what, css, turned) => {
    expect(turnRightToLeft(css)).toBe(turned);
  });

  it.each([
    ['an unclosed directive', '/*rtl:begin:ignore*/a{left:1px}'],
    ['code in a comment', '/*rtl:config:{"a":1}*/a{left:1px}'],
  ])('refuses %s', (_what, css) => {
    expect(() => turnRightToLeft(css)).toThrow(/rtlcss/);
    // The directive that was refused does not leak into the next stylesheet.
    expect(turnRightToLeft('a{left:1px}')).toBe('a{right:1px}');
  });

  it.each(sheets)('%s turned twice is itself', (_name, css) => {
    const turning = css.replace(/\/\*rtl:ignore\*\/\s*[^;]+;/g, '');
    expect(turnRightToLeft(turnRightToLeft(turning))).toBe(turning);
  });

  it('leaves code left to right', () => {
    const code = turnRightToLeft(readFileSync(`${STYLES}/code.css`, 'utf8'));
    expect(code).toContain('direction: ltr');
    expect(code).toContain('text-align: left');
    expect(code).not.toContain('direction: rtl');
  });

  // https://rtlcss.com does not turn these: research on 4.3.0.
  const UNTURNED =
    /(?:^|[;{\s])(?:inset|translate|rotate|clip-path|mask(?:-\w+)?|shape-outside|position-area)\s*:(?!\s*(?:none|inset\(\d+%\)))|drop-shadow|:dir\(|\[dir(?!="auto"|\])/;

  it.each(sheets)('%s uses nothing that rtlcss leaves unturned', (_name, css) => {
    expect(css.replace(/\/\*.*?\*\//gs, '')).not.toMatch(UNTURNED);
  });
});
