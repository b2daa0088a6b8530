/** Signs after which a sentence is over or goes on: a line that ends with one is prose. */
const PROSE_END = /[.،؛؟!:…,;?\-–—][»”’"')\]]*$/u;

/** How words begin, quoted or not; a list's item, a credit line or a rule begins otherwise. */
const WORDS_START = /^[«“"‘']?[\p{L}\p{Nd}]/u;

/** A number in a list, a web address, a mail address; someone who goes on speaking. */
const NOT_A_HEADLINE =
  /^\p{Nd}+\s?[.)\-–]|:\/\/|\S@\S|^و(?:قال|أضاف|أشار|أكد|أوضح|ذكر|لفت|تابع)(?:ت|وا)?\s/u;

/** How sentences go on that were begun before: a line that begins so, however short, is cut off. */
const GOES_ON =
  /^(?:و(?:قد|كان(?:ت|وا)?|لم|لن|لا|هو|هي|هم|في|من|على|إلى|عن|مع|[تي]\p{L}{3,})|لكن|كما|فيما|بينما|إذ|حيث|ثم)\s/u;

/**
 * Whether a line standing between paragraphs reads as a heading: at most 60 characters and 8 words,
 * with no punctuation at its end.
 *
 * A question stays a paragraph, however short. In an interview each question would become a heading
 * and the outline of the page a lie, silently; a heading left as a paragraph is seen at once and
 * costs the editor two signs (`##`).
 */
export function isHeading(line: string): boolean {
  const plain = withoutFormatCharacters(line);
  return isShort(line, 60, 8) && !PROSE_END.test(plain) && !GOES_ON.test(plain);
}

/**
 * Whether a text's first line can be offered as its title: longer than a heading may be (120
 * characters, 16 words), and a question too.
 */
export function isHeadline(line: string): boolean {
  return (
    isShort(line, 120, 16) && !PROSE_END.test(withoutFormatCharacters(line).replace(/[؟?]$/, ''))
  );
}

function isShort(line: string, characters: number, words: number): boolean {
  return (
    line.length <= characters &&
    line.split(/\s+/).length <= words &&
    /\p{L}/u.test(line) &&
    WORDS_START.test(withoutFormatCharacters(line)) &&
    !NOT_A_HEADLINE.test(withoutFormatCharacters(line))
  );
}

/** Without direction marks and the like, which word processors leave around punctuation. */
function withoutFormatCharacters(line: string): string {
  return line.replace(/\p{Cf}/gu, '').trim();
}
