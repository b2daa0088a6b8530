import postcss from 'postcss';
import rtlcss from 'rtlcss';

/** `rtl:config` comments are evaluated as code, and raw CSS escapes review: a stylesheet has neither. */
const FORBIDDEN = { rtlcss: { config: true, options: true, raw: true } };

const turner = postcss([rtlcss({ blacklist: FORBIDDEN })]);

/**
 * Turns a left-to-right stylesheet right to left. Logical properties stay as they are.
 *
 * It runs without a pause, because rtlcss keeps open directives in one place for all stylesheets.
 *
 * @throws whatever rtlcss is unsure of: an unclosed directive, an unknown one, a forbidden one
 */
export function turnRightToLeft(css: string): string {
  const result = turner.process(css, { from: undefined });
  const doubts = result.warnings().map(({ text }) => text);
  if (doubts.length === 0) return result.css;
  doubts.forEach(closeDirective);
  throw new Error(`rtlcss: ${doubts.join(' ')}`);
}

/** An open directive would otherwise hold for the next stylesheet, as long as the dev server runs. */
function closeDirective(doubt: string): void {
  const [, name] = /unclosed directive "(\w+)"/.exec(doubt) ?? [];
  if (name !== undefined) turner.process(`/*rtl:end:${name}*/`, { from: undefined }).warnings();
}
