import { foldedForms } from '../arabic/fold.ts';
import { particles } from '../arabic/lexicon.ts';
import { foldPlain, plainWord } from '../arabic/plain-word.ts';
import { words } from '../arabic/words.ts';
import type { Written } from './written.ts';

/** Of a body, as much as a news story tells what it is about in, so that no article costs more. */
const BEGINNING = 600;

/** What counts of a body. */
export function beginningOf(body: string): string {
  return body.slice(0, BEGINNING);
}

/** Addresses, which are no words of the text. */
const ADDRESSES = /\]\([^)\s]*|https?:\S+/g;

/** A word of the headline says what an article is about as much as four of its text. */
const IN_TITLE = 4;
const IN_DESCRIPTION = 2;

/** Words that say what a text is about: not particles, numbers, or short ones in Latin letters. */
const TELLING = /^(?:[ء-ي]{2,}|(?!\d)[^ء-ي]{4,})$/;

/** How often each folded form stands in an article, those of the headline more. */
export type FormCounts = readonly (readonly [form: string, count: number])[];

/** Counts the forms of articles; each different string between spaces is folded once. */
export class FormCounter {
  readonly #forms = new Map<string, readonly string[]>();

  /** The forms of what says most of an article: its headline, standfirst and beginning. */
  countsOf({ title, description = '', body }: Written): FormCounts {
    const counts = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const piece of text.split(/\s+/)) {
        for (const form of this.#formsOf(piece)) counts.set(form, (counts.get(form) ?? 0) + weight);
      }
    };
    add(title, IN_TITLE);
    add(description, IN_DESCRIPTION);
    add(beginningOf(body).replace(ADDRESSES, ' '), 1);
    return [...counts];
  }

  #formsOf(piece: string): readonly string[] {
    const known = this.#forms.get(piece);
    if (known) return known;
    const plain = plainWord(piece);
    const forms = plain
      ? [foldPlain(plain.text)]
      : words(piece).flatMap(({ text }) => foldedForms(text));
    const telling = forms.filter((form) => TELLING.test(form) && !particles.has(form));
    this.#forms.set(piece, telling);
    return telling;
  }
}
