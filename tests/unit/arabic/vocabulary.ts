import { fold } from '../../../src/arabic/fold.ts';
import { classify } from '../../../src/arabic/lexemes.ts';

/** A site's vocabulary from a few words and their counts: `كلمة:3 أخرى`. */
export function vocabulary(text: string): Map<string, number> {
  return new Map(
    text.split(' ').map((entry) => {
      const [form = '', count = '1'] = entry.split(':');
      return [fold(form), Number(count)];
    }),
  );
}

/** The class keys of any form, in a site that has these words. */
export function keysIn(text: string): (form: string) => readonly string[] {
  const classes = classify(vocabulary(text));
  return (form) => classes.get(fold(form)) ?? [];
}
