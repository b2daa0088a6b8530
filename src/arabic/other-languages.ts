/** Letters of Persian, Urdu, Kurdish, Pashto and others: of Arabic words none has them but some names. */
const OTHER_LETTER =
  /[\u0671-\u0685\u0687-\u06A8\u06AA-\u06BD\u06BF\u06C3-\u06CB\u06CD-\u06D3\u200C]/;

/** Words of which every sentence of Persian or of Urdu has some, and hardly one of Arabic, whatever it is typed on. */
const OTHER_WORDS = new Set(
  (
    'در از را که است این آن های می نمی برای شده شود بود بودند کرد کرده کردند کند کنند کنم خود هر یک دارد دارند ' +
    'داشت باید اند نیست نیز باشد هیچ چون دیگر بسیار اگر آنها اینکه همین ' +
    'کا کی کے کو نے سے میں ہے ہیں ہوں تھا تھی تھے اور اس یہ وہ نہیں بھی ایک ہو گیا گئی کہ کیا رہا رہی ہوا ہوئی'
  ).split(' '),
);

/** Words of Arabic that those languages have not, in the letters of any keyboard. */
const ARABIC_WORDS = new Set(
  (
    'في هذا هذه ذلك تلك التي الذي الذين أن إن إلى عن مع قال قالت كان كانت لم لن قد هو هي هناك عند منذ أو ثم ' +
    'لكن كما وقد وكان وقال وقالت إنه إنها أنه أنها وهو وهي الى نحو فقد سوف ليس ليست أي لدى عندما بينما'
  ).split(' '),
);

/** `ال` and what is joined to it; a word that ends in ة, or begins with a hamza below. */
const ARABIC_SHAPE = /^(?:[وفبك]?ال|[وف]?لل)\p{L}{2}|ة$|^[وف]?إ/u;

/** Persian words with those beginnings. */
const PERSIAN_SHAPE = /^(?:البته|الان|الگو|المپیک|المان|الهام|الیاس|کالا|بالا|والا)/u;

/** Where a sentence ends, or a line of it. */
const SENTENCE = /[^.!?؟؛;:\n]+(?:[.!?؟؛;:]+|\n|$)/gu;

/** What stands between quotation marks or brackets. */
const INSIDE = /«[^«»\n]*»|“[^“”\n]*”|"[^"\n]*"|\([^()\n]*\)/gu;

/** A part of a text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text in Arabic letters that are of another language: Persian, Urdu. A word between two
 * languages goes by its sentence, a sentence that could be of either by its text, and what somebody says in
 * a sentence by what is said.
 */
export function sentencesOfOthers(text: string): readonly Part[] {
  if (!/[یکہەۀ\u0671-\u06D3\u200C]/.test(text)) return [];
  const isWhole = weigh(text) > 0;
  const found: Part[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const inside = [...sentence.matchAll(INSIDE)];
    const around = weigh(sentence.replace(INSIDE, ' '));
    const weight = around === 0 ? weigh(sentence) : around;
    const isOther = weight === 0 ? isWhole : weight > 0;
    if (isOther) found.push({ start: index, end: index + sentence.length });
    else
      for (const { 0: words, index: at } of inside) {
        if (weigh(words) <= 0) continue;
        // The marks are those of the sentence around them.
        found.push({ start: index + at + 1, end: index + at + words.length - 1 });
      }
  }
  return found;
}

/** How many words are of another language, less those of Arabic. */
function weigh(text: string): number {
  let weight = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u200C]+/gu)) {
    const bare = word.replace(/\p{M}/gu, '');
    const arabic = bare.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ہ', 'ه');
    if (OTHER_WORDS.has(bare) || OTHER_LETTER.test(bare)) weight += 1;
    else if (ARABIC_WORDS.has(arabic)) weight -= 1;
    else if (ARABIC_SHAPE.test(arabic) && !PERSIAN_SHAPE.test(bare)) weight -= 1;
  }
  return weight;
}
