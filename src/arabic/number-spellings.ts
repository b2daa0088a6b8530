/** Numbers that are written in several ways: 05 and 5, 2,5 and 2،5 and 2.5, ثلاث and ثلاثة. */

import { leadingZeroForms, withoutLeadingZero } from './leading-zero.ts';
import { formsOfNumerals } from './lexicon.ts';

const DECIMAL_COMMA = /^(\d+)[,،](\d{1,2})$/;
/** A number with commas of thousands that no folding drops: within a text most Arabic commas are its own. */
const THOUSANDS = /^\d{1,3}(?:،\d{3})+$/;
const DECIMAL_POINT = /^(\d+)\.(\d{1,2})$/;

/** The lexeme key of a number; any other form as it is. */
export function numberKey(form: string): string {
  return withoutLeadingZero(form)
    .replace(DECIMAL_COMMA, '$1.$2')
    .replace(THOUSANDS, (number) => number.replaceAll('،', ''));
}

/** Other spellings of the number that a key is. */
export function numberForms(key: string): readonly string[] {
  if (DECIMAL_POINT.test(key)) return [',', '،'].map((comma) => key.replace('.', comma));
  return formsOfNumerals.get(key) ?? leadingZeroForms(key);
}
