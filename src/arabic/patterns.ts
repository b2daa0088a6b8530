/** Shapes (أوزان) that folded letters show well enough to decide by. */
import { adjectives } from './lexicon.ts';

/** Active and passive participles, فعيل and nisba: what takes ة, ون and ين as the same word. */
export function isAdjective(word: string): boolean {
  if (adjectives.has(word) || isNisba(word) || isParticiple(word)) return true;
  return word.length === 4 && word[2] === 'ي';
}

/** فاعل, and the participles in مـ; not مفاعل, whose feminine is a verbal noun (مقاومة). */
export function isParticiple(word: string): boolean {
  if (word.startsWith('م')) return word.length >= 4 && !/^م[^ت]ا..$/.test(word);
  return word.length === 4 && word[1] === 'ا' && word[0] !== 'ا';
}

/** صياد, مراسل: trades and doers that ون and ين show to be people. */
export function isDoer(word: string): boolean {
  return /^(?:..ا.|م.ا..)$/.test(word);
}

/** فلسطيني, نووي: طبي: two letters or more, and the yeh. */
export function isNisba(word: string): boolean {
  return word.length >= 3 && word.endsWith('ي');
}

/** مطالب, صواريخ, وسائل: plurals that never take tanwin; أموال and ملوك do. */
export function isDiptote(word: string): boolean {
  return /^..ا.ي?.$/.test(word);
}

/** متردد, مستغرب: too long to be anything else. */
export function isLongParticiple(word: string): boolean {
  return /^م(?:ت..|ست..|ن...)/.test(word);
}

/** تحسين, تمرين: the verbal noun of form II ends in letters that look like a plural. */
export function isTafil(word: string): boolean {
  return /^ت..ي.$/.test(word);
}

/**
 * Singulars that a plural of this shape may have, likeliest first. تفاعل is a verbal noun; its few
 * plurals (تجارب) are in the lexicon.
 */
export function singularShapes(plural: string): string[] {
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
