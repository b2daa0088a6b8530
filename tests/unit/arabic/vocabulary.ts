import { fold } from '../../../src/arabic/fold.ts';
import { Frequencies } from '../../../src/arabic/frequencies.ts';
import { lexemesOf } from '../../../src/arabic/lexemes.ts';

/** A vocabulary of folded forms and their frequencies, from forms and counts: `كلمة:3 أخرى`. */
export function vocabulary(text: string): Map<string, number> {
  return new Map(
    text.split(' ').map((entry) => {
      const [form = '', count = '1'] = entry.split(':');
      return [fold(form), Number(count)];
    }),
  );
}

/** Looks up the lexeme keys of any form, in a site that has these forms and counts. */
export function keysIn(text: string): (form: string) => readonly string[] {
  const lexemes = lexemesOf(vocabulary(text));
  return (form) => lexemes.get(fold(form)) ?? [];
}

/** The frequencies of a site that has these forms and counts. */
export function frequenciesOf(text: string): Frequencies {
  return new Frequencies(vocabulary(text));
}
