/**
 * Patterns (أوزان) that folded letters show well enough to decide by (Ryding, "A Reference
 * Grammar of Modern Standard Arabic", chapters 5 to 7). All functions take a folded
 * word without clitics.
 */
import { adjectives } from './lexicon.ts';

/** Participles, فعيل, nisbas and listed adjectives: with ة, ون and ين they are the same word. */
export function isAdjective(word: string): boolean {
  if (adjectives.has(word) || isNisba(word) || isParticiple(word)) return true;
  return word.length === 4 && word[2] === 'ي';
}

/** فاعل, and participles in مـ, but not مفاعل, whose feminine is a verbal noun (مقاومة). */
export function isParticiple(word: string): boolean {
  if (word.startsWith('م')) return word.length >= 4 && !/^م[^ت]ا..$/.test(word);
  return word.length === 4 && word[1] === 'ا' && word[0] !== 'ا';
}

/** Agent nouns and trades (صياد, مراسل), if ون or ين shows that people are meant. */
export function isAgentNoun(word: string): boolean {
  return /^(?:..ا.|م.ا..)$/.test(word);
}

/** Nisbas (فلسطيني, نووي, طبي): two letters or more, and ي. */
export function isNisba(word: string): boolean {
  return word.length >= 3 && word.endsWith('ي');
}

/** Broken plurals that never take tanwin (مطالب, صواريخ, وسائل), as أموال and ملوك do. */
export function isDiptote(word: string): boolean {
  return /^..ا.ي?.$/.test(word);
}

/** Participles of forms V, VI, VII and X (متردد, مستغرب), too long for another pattern. */
export function isLongParticiple(word: string): boolean {
  return /^م(?:ت..|ست..|ن...)/.test(word);
}

/** Verbal nouns of form II (تحسين, تمرين), whose last letters look like a plural's suffix. */
export function isFormTwoVerbalNoun(word: string): boolean {
  return /^ت..ي.$/.test(word);
}

/**
 * Singulars that a word has if it is a broken plural of four consonants (Ratcliffe, "The 'Broken'
 * Plural Problem in Arabic and Comparative Semitic"): these patterns alone are plain from letters.
 *
 * @param plural a folded word without clitics
 * @returns candidate singulars, likeliest first; none for تفاعل, which is a verbal noun's pattern,
 *   and whose few plurals (تجارب) are in the lexicon
 */
export function singularCandidates(plural: string): string[] {
  if (plural.startsWith('ت') || /[اويه]$/.test(plural)) return [];
  const letters = [...plural];
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = letters;
  if (letters.length === 5 && c === 'ا' && !/[اوي]/.test(d)) {
    // فواعل, فعائل, فعالل (مفاعل, أفاعل): عواصم عاصمة, وسائل وسيلة, عناصر عنصر
    if (b === 'و') return [`${a}ا${d}${e}ه`, `${a}ا${d}${e}`, `${a}و${d}${e}`, `${a}و${d}${e}ه`];
    if (d === 'ء') return [`${a}${b}ي${e}ه`, `${a}${b}ا${e}ه`, `${a}${b}و${e}ه`, `${a}${b}ي${e}`];
    return [`${a}${b}${d}${e}`, `${a}${b}${d}${e}ه`];
  }
  if (letters.length === 6 && c === 'ا' && e === 'ي' && f !== 'ن') {
    // فعاليل (مفاعيل, أفاعيل, فواعيل): مشاريع مشروع, أساليب أسلوب, قوانين قانون
    const ends = [`و${f}`, `ا${f}`, `ي${f}`];
    if (b === 'و') return ends.flatMap((end) => [`${a}ا${d}${end}`, `${a}و${d}${end}`]);
    return ends.map((end) => `${a}${b}${d}${end}`);
  }
  return [];
}
