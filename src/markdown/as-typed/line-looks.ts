import type { TypedLine } from './typed-line.ts';

/**
 * A sign that is no letter, figure, mark of quotation, bracket or mark of emphasis; a full stop or a comma with a
 * space behind it.
 */
const SIGN =
  /^(?:([^\p{L}\p{N}\p{M}\p{Cf}\s«»"“”„‘’'([{…*_`~\\!؟?.,،؛;:\uFFFC|@])|([.,،؛;:_~/][ \t]))/u;

/** A figure, in brackets or behind a sign of its own: the number of a telephone, a year, 1.2. */
const FIGURE = /^[([+#-]?\p{N}/u;

/** A letter by itself, with a sign. */
const LETTER = /^\p{L}\p{M}*[ \t]?[.:)\-–/][ \t]/u;

/** A word that counts what it begins, or its letter: «المادة 1:», «الخطوة (2) –», «د 12:». */
const COUNTED = /^(\p{L}[\p{L}\p{M}]*\.?)[ \t]+\(?\p{Nd}{1,4}\)?[ \t]?[:：.)\-–—][ \t]/u;

/** Tags of what a text is about stand in rows of their own. */
const HASHTAG = /^#\p{L}/u;

/** A sign to which a text refers, in brackets: `[*]`, `(¹)`. */
const NOTE = /^[([][*†‡¹²³⁴-⁹]{1,4}[)\]][ \t]/u;

/** Nothing but signs: a line across the text. */
const RULE = /^(?:ـ|[^\p{L}\p{N}\s\uFFFC])(?:[ \t]*(?:ـ|[^\p{L}\p{N}\s\uFFFC])){2,}$/u;

/** What lines of one kind begin with: a sign, which is itself, or a figure or a letter. */
export function shapeOf(text: string): string | undefined {
  if (RULE.test(text)) return undefined;
  if (FIGURE.test(text)) return 'figure';
  if (LETTER.test(text)) return 'letter';
  if (HASHTAG.test(text)) return 'hashtag';
  if (NOTE.test(text)) return 'note';
  const [, word] = COUNTED.exec(text) ?? [];
  if (word !== undefined) return `${word} 1`;
  const [, sign, apart] = SIGN.exec(text) ?? [];
  return sign ?? apart?.trim();
}

/** Words between two signs: «* عنوان *», «- انتهى -». Between two dashes is an aside of its sentence. */
const BETWEEN_SIGNS = /^([-+*=~•]{1,5})[ \t]+\S.*[ \t]\1$/u;

/** Nothing but tags of what a text is about. */
const HASHTAGS = /^#\p{L}\S*(?:[ \t]+#\p{L}\S*)*$/u;

/** Where someone or something is found, by itself: a mail address, a telephone, a page of the web. */
const CONTACT =
  /^(?:\S+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|[+(]?\p{N}[\p{N} ()\-–]{5,20})$/u;

/** The hour at which something was told, by itself: «10:30 ص», «الساعة 10:30», `10:30 GMT`. */
const HOUR =
  /^[[(]?(?:الساعة[ \t]+)?\p{N}{1,2}[:.]\p{N}{2}(?:[ \t]?(?:GMT|UTC|[AP]\.?M\.?|ص|م|صباحاً|مساءً|ظهراً|عصراً|فجراً|بتوقيت[ \t][\p{L}\p{M} ]{3,20}))?[\])]?[ \t]?[:：–—-]?$/iu;

/** Whether a line is no part of the sentence above it nor of the one below, whatever they are. */
export function standsApart({ isMarked, text, whole }: TypedLine): boolean {
  return (
    isMarked ||
    RULE.test(text) ||
    BETWEEN_SIGNS.test(text) ||
    HASHTAGS.test(whole) ||
    CONTACT.test(whole) ||
    HOUR.test(whole)
  );
}

/** A match and its score, and nothing else: «الأهلي 2 - 1 الزمالك». */
const SCORE =
  /^[^\p{N}.؟?!،,:؛;\uFFFC]{2,40}[ \t]\(?\p{N}{1,3}[ \t]?[-–—−:×xـ][ \t]?\p{N}{1,3}\)?[ \t][^\p{N}.؟?!،,؛;\uFFFC]{2,40}(?:\([^()]{1,30}\))?$/u;

/** A match that is still to come: «الأهلي × الزمالك». */
const FIXTURE =
  /^[^\p{N}.؟?!،,:؛;×\uFFFC]{2,40}[ \t][×xX][ \t][^\p{N}.؟?!،,:؛;×\uFFFC]{2,40}(?:\([^()]{1,30}\))?$/u;

/** Whether a line is a match, played or to come. */
export function isMatch(line: string): boolean {
  return SCORE.test(line) || FIXTURE.test(line);
}

/** Two names with a dash between them: a match, an office and who holds it, a place and an agency. */
const PAIR = /^[^.؟?!،,:؛;\uFFFC]{2,24}[ \t](?:[-–—]|ضد|vs\.?)[ \t][^.؟?!،,؛;\uFFFC]{2,24}$/u;

/** Whether a line is two names, and no sentence with an aside, nor what is quoted in several lines. */
export function isPair(line: string): boolean {
  return (
    PAIR.test(line) && !/«[^»]*$|^[^«]*»/.test(line) && line.split(/[ \t][-–—][ \t]/).length <= 2
  );
}
