import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** So many lines are named; of more, that there are more. */
const MOST_LINES = 12;

/**
 * What stands below a problem that a file has several times.
 *
 * @param lines those of the others
 */
export function othersAlike(count: number, lines: readonly number[]): Message {
  const named = onLines(lines);
  const ar = inArabic(count, {
    one: 'وواحدة مثلها',
    two: 'واثنتان مثلها',
    other: `و${count} مثلها`,
  });
  return { ar: `${ar}، ${named.ar}.`, en: `and ${count} like it, ${named.en}.` };
}

/** Lines as they are named in a sentence. */
export function onLines(lines: readonly number[]): Message {
  const named = lines.slice(0, MOST_LINES);
  const more = lines.length > named.length ? '…' : '';
  return {
    ar: inArabic(lines.length, {
      one: `في السطر ${named[0]}`,
      two: `في السطرين ${named.join(' و')}`,
      other: `في الأسطر ${named.join('، ')}${more && '، …'}`,
    }),
    en: inEnglish(lines.length, {
      one: `on line ${named[0]}`,
      other: `on lines ${named.join(', ')}${more && ', …'}`,
    }),
  };
}

/** What stands above the errors of a check. */
export function errorsBelow(count: number): Message {
  return {
    ar: inArabic(count, {
      one: 'خطأ واحد يمنع البناء حتى يُصلح:',
      two: 'خطآن يمنعان البناء حتى يُصلحا:',
      few: `${count} أخطاء تمنع البناء حتى تُصلح:`,
      many: `${count} خطأً تمنع البناء حتى تُصلح:`,
      other: `${count} خطأ تمنع البناء حتى تُصلح:`,
    }),
    en: inEnglish(count, {
      one: '1 error, which stops the build until it is mended:',
      other: `${count} errors, which stop the build until they are mended:`,
    }),
  };
}

/** What stands above the advice of a check. */
export function adviceBelow(count: number): Message {
  return {
    ar: inArabic(count, {
      one: 'نصيحة واحدة لا تمنع البناء:',
      two: 'نصيحتان لا تمنعان البناء:',
      few: `${count} نصائح لا تمنع البناء:`,
      many: `${count} نصيحة لا تمنع البناء:`,
      other: `${count} نصيحة لا تمنع البناء:`,
    }),
    en: inEnglish(count, {
      one: '1 piece of advice, which does not stop the build:',
      other: `${count} pieces of advice, which do not stop the build:`,
    }),
  };
}
