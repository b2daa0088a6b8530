import { splitItems } from './write-value.ts';

/** A word or a sign by itself between two names. */
const AND = /\s(?:[/\\&و]|and)\s/gu;

/** What stands between the names of several. */
const SEVERAL = /[،,؛;[\]|•]/;

/** Names that begin with the letter that is «and», as the second name of one may. */
const BEGIN_WITH_WAW =
  /^و(?:ائل|ليد|سيم|فاء|داد|جدي|حيد|رد|ردة|سام|ديع|هيب|لاء|صفي|ضاح|جيه|ئام|دود|هبي|هبة|اصف|اثق|جدان|عد|سن|صال|فيق|قاص|لي|اكد|هاب|هدان|زان|زير|نيس|افي|اعد|سيمة|سوف|طفة|هران|ردي|اني|اصل|ادي|فيقة|ردان|زاني|اسيني|هيبي|طني|ارف|ريث)$/u;

/** «أحمد علي وسارة محمد»: a first name and a second on either side of the letter. «وزارة الصحة والسكان» is one. */
const WAW = /(?<=\S\s+\S+)\s+و(?=(?!ال)\p{L}{3,}\s+\S)/u;

/** Longer than the names of a few people. */
const LONGEST = 200;

/** The names in the field of one or of several, as an editor parts them. */
export function splitNames(text: string): readonly string[] {
  const parted = text.replaceAll(AND, '، ');
  const parts = SEVERAL.test(parted) ? splitItems(parted.replace(/[[\]]/g, '')) : [parted.trim()];
  return parts.flatMap(withoutWaw);
}

function withoutWaw(name: string): readonly string[] {
  const found = name.length > LONGEST ? null : WAW.exec(name);
  const word = /^\p{L}+/u.exec(name.slice((found?.index ?? 0) + 1).trimStart())?.[0] ?? '';
  if (!found || BEGIN_WITH_WAW.test(word)) return [name];
  const rest = name.slice(found.index + found[0].length);
  return [name.slice(0, found.index), ...withoutWaw(rest)];
}
