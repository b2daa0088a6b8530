import postcss from 'postcss';
import rtlcss from 'rtlcss';

/** `rtl:config` comments are evaluated as code, and raw CSS escapes review: a stylesheet has neither. */
const FORBIDDEN = { rtlcss: { config: true, options: true, raw: true } };

const processor = postcss([rtlcss({ blacklist: FORBIDDEN })]);

/**
 * Turns a left-to-right stylesheet right to left. Logical properties stay as they are.
 *
 * It is synchronous, because rtlcss keeps open directives in one list for all stylesheets.
 *
 * @throws every warning of rtlcss: an unclosed directive, an unknown one, a forbidden one
 */
export function turnRightToLeft(css: string): string {
  const result = processor.process(css, { from: undefined });
  const warnings = result.warnings().map(({ text }) => text);
  if (warnings.length === 0) return result.css;
  warnings.forEach(closeDirective);
  throw new Error(`rtlcss: ${warnings.join(' ')}`);
}

/** An unclosed directive would otherwise apply to the next stylesheet, as long as the dev server runs. */
function closeDirective(warning: string): void {
  const [, name] = /unclosed directive "(\w+)"/.exec(warning) ?? [];
  if (name !== undefined) processor.process(`/*rtl:end:${name}*/`, { from: undefined }).warnings();
}
