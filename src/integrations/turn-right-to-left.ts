import postcss from 'postcss';
import rtlcss from 'rtlcss';

/** `rtl:config` comments are evaluated as code, and raw CSS escapes review: a stylesheet has neither. */
const FORBIDDEN = { rtlcss: { config: true, options: true, raw: true } };

/**
 * Turns a left-to-right stylesheet right to left. Logical properties stay as they are.
 *
 * It runs without a pause, because rtlcss keeps open directives in one place for all stylesheets.
 *
 * @throws whatever rtlcss is unsure of: an unclosed directive, an unknown one, a forbidden one
 */
export function turnRightToLeft(css: string): string {
  const result = postcss([rtlcss({ blacklist: FORBIDDEN })]).process(css, { from: undefined });
  const [doubt] = result.warnings();
  if (doubt) throw new Error(`rtlcss: ${doubt.text}`);
  return result.css;
}
