import type { Bilingual } from '../diagnostics/problem.ts';
import type { FaultyLine } from './read-field.ts';
import type { Fault } from './yaml-faults.ts';

/** Stands for the sign that is the fault. */
const SIGN = '\u0000';

/** What is wrong with a line, for each fault. */
const WRONG: Readonly<Record<Fault, Bilingual>> = {
  backslash: {
    ar: 'العلامة \\ بين علامتَي "" تغيّر الحرف الذي بعدها.',
    en: 'A backslash between "" changes the letter behind it.',
  },
  colon: {
    ar: 'في القيمة نقطتان رأسيتان (:) بعدهما مسافة، وهما لا تكونان إلا بعد اسم الحقل.',
    en: 'The value has a colon with a space behind it, which may only follow the name of a field.',
  },
  comment: {
    ar: 'ما بعد علامة # في هذا السطر لا يُقرأ. إن كان تعليقاً فاكتبه في سطر وحده، من أول السطر.',
    en: 'What stands after # on this line is not read. If it is a comment, give it a line of its own, from the beginning of the line.',
  },
  depth: {
    ar: 'في هذا السطر قوائم داخل قوائم، أكثر مما يحتاج إليه أي حقل.',
    en: 'This line has lists within lists, more than any field needs.',
  },
  'in-brackets': {
    ar: 'بين القوسين علامة لا تُقرأ كما كُتبت.',
    en: 'Between the brackets is a sign that is not read as it is written.',
  },
  list: {
    ar: 'يجب أن تكون هذه القيمة قائمة بين قوسين، تفصل بين عناصرها الفاصلة اللاتينية (,).',
    en: 'This value must be a list in brackets, its items parted by Latin commas.',
  },
  name: {
    ar: 'بعد اسم الحقل نقطتان رأسيتان (:) ثم مسافة، بلا علامة لا تُرى حولهما.',
    en: 'The name of a field is followed by a colon and a space, with nothing unseen around them.',
  },
  'open-bracket': {
    ar: 'القوس في أول القيمة لم يُغلق.',
    en: 'The bracket at the beginning of the value is not closed.',
  },
  'open-quote': {
    ar: 'علامة الاقتباس في أول القيمة لم تُغلق.',
    en: 'The quotation mark at the beginning of the value is not closed.',
  },
  quote: {
    ar: 'تبدأ القيمة بعلامة اقتباس وبعد إغلاقها كلام. اكتب «» للاقتباس، أو ضع القيمة كلها بين علامتين.',
    en: 'The value begins with a quotation mark and goes on after its end. Quote with «», or put the whole value between marks.',
  },
  sign: {
    ar: `تبدأ القيمة بعلامة «${SIGN}» التي لا تُقرأ كما كُتبت في هذا الموضع. ضع القيمة كلها بين علامتَي اقتباس.`,
    en: `The value begins with the sign ${SIGN}, which is not read as it is written in this place. Put the whole value between quotation marks.`,
  },
  tab: {
    ar: 'في أول هذا السطر علامة جدولة (Tab). اكتب مسافتين بدلاً منها.',
    en: 'This line begins with a tab. Write two spaces in its place.',
  },
  text: {
    ar: 'يجب أن تكون هذه القيمة نصاً، وهي تُقرأ على غير ذلك. ضعها بين علامتَي اقتباس.',
    en: 'This value must be text and is read as something else. Put it between quotation marks.',
  },
  twice: {
    ar: 'كُتب هذا الحقل مرتين. احذف أحد السطرين.',
    en: 'This field is written twice. Remove one of the two lines.',
  },
  unclear: {
    ar: 'هذا السطر ليس حقلاً. اكتب اسم الحقل ثم نقطتين (:) ومسافة ثم القيمة، مثل «title: العنوان»، وابدأ ما يتبعه بمسافتين. أما نصّ الخبر فمكانه تحت السطر --- الثاني.',
    en: 'This line is no field. Write the name of the field, a colon, a space and the value, such as "title: The headline", and begin what belongs to it with two spaces. The text of an article stands below the second line ---.',
  },
};

/** What is wrong with a line. */
export function faultWords({ fault, sign = '' }: FaultyLine): Bilingual {
  const { ar, en } = WRONG[fault];
  return { ar: ar.replace(SIGN, () => sign), en: en.replace(SIGN, () => sign) };
}

/**
 * What is wrong, and which line is right.
 *
 * @param lines the first and the last line, from 1, in whose place it is written
 */
export function faultAndMend(
  found: FaultyLine,
  write: string,
  [from, to]: readonly [number, number],
): Bilingual {
  const { ar, en } = faultWords(found);
  const isMaybe = found.fault === 'comment' && write.includes('#');
  const lead = isMaybe ? IF_VALUE : SO;
  const place = from === to ? ONE_LINE : manyLines(from, to);
  return {
    ar: `${ar} ${lead.ar}${place.ar}: ${write}`,
    en: `${en} ${lead.en}${place.en}: ${write}`,
  };
}

const IF_VALUE: Bilingual = {
  ar: 'وإن كان من القيمة ف',
  en: 'If it belongs to the value, ',
};

const SO: Bilingual = { ar: '', en: 'So ' };

const ONE_LINE: Bilingual = { ar: 'اكتب السطر هكذا', en: 'write this line as' };

function manyLines(from: number, to: number): Bilingual {
  return {
    ar: `اكتب مكان الأسطر من ${from} إلى ${to}`,
    en: `write in place of lines ${from} to ${to}`,
  };
}
