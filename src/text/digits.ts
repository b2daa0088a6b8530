/**
 * A text whose Arabic-Indic and Persian digits are ASCII ones. The blocks of ten digits all begin at
 * a multiple of sixteen, so that the last four bits are the digit's value.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
