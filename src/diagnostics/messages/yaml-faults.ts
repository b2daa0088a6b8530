import type { Message } from '../message.ts';

/** Stands for the character that is the fault. */
const CHARACTER = '\u0000';

/** What is wrong with a line of YAML, for each fault. */
const YAML_FAULTS = {
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
    ar: 'في هذا السطر قوائم داخل قوائم، أكثر مما يحتاج إليه أي حقل. اكتب القيمة نصاً أو قائمة واحدة.',
    en: 'This line has lists within lists, more than any field needs. Write the value as a text, or as one list.',
  },
  fields: {
    ar: 'لهذا الحقل حقول، وهي لا تُقرأ كما كُتبت.',
    en: 'This field has fields of its own, which are not read as they are written.',
  },
  'flow-collection': {
    ar: 'بين القوسين علامة لا تُقرأ كما كُتبت.',
    en: 'Between the brackets is a sign that is not read as it is written.',
  },
  indent: {
    ar: 'لا يبدأ هذا السطر حيث تبدأ الحقول التي معه.',
    en: 'This line does not begin where the fields beside it begin.',
  },
  item: {
    ar: 'بنود القائمة تبدأ بشرطة قصيرة بعدها مسافة.',
    en: 'The items of a list begin with a hyphen and a space.',
  },
  'item-inside': {
    ar: 'يُقرأ هذا السطر مع البند الذي فوقه، لأن علامته أبعد عن أول السطر من علامة ذلك البند.',
    en: 'This line is read as part of the item above it, because its sign stands further in than that of the item.',
  },
  list: {
    ar: 'يجب أن تكون هذه القيمة قائمة بين قوسين، تفصل بين عناصرها الفاصلة اللاتينية (,).',
    en: 'This value must be a list in brackets, its items parted by Latin commas.',
  },
  name: {
    ar: 'بعد اسم الحقل نقطتان رأسيتان (:) ثم مسافة، بلا علامة لا تُرى حولهما.',
    en: 'The name of a field is followed by a colon and a space, with nothing unseen around them.',
  },
  names: {
    ar: 'في هذا الموضع أسماء أكثر مما يحتاج إليه أي ملف. احذف ما زاد منها.',
    en: 'There are more names here than any file needs. Remove those that are too many.',
  },
  one: {
    ar: 'تُكتب في هذا الحقل قيمة واحدة، بلا قوسين ولا شرطة.',
    en: 'This field has one value, without brackets and without a hyphen.',
  },
  'open-bracket': {
    ar: 'القوس في أول القيمة لم يُغلق.',
    en: 'The bracket at the beginning of the value is not closed.',
  },
  'open-quote': {
    ar: 'علامة الاقتباس في أول القيمة لم تُغلق.',
    en: 'The quotation mark at the beginning of the value is not closed.',
  },
  person: {
    ar: 'يُكتب هنا الاسم وحده، وما سواه، كالصفة والصورة، في ملف صاحبه في content/authors/.',
    en: 'The name alone stands here; all else, such as a role or a picture, stands in the file of who has it, in content/authors/.',
  },
  quote: {
    ar: 'تبدأ القيمة بعلامة اقتباس وبعد إغلاقها كلام. اكتب «» للاقتباس، أو ضع القيمة كلها بين علامتين.',
    en: 'The value begins with a quotation mark and goes on after its end. Quote with «», or put the whole value between marks.',
  },
  indicator: {
    ar: `تبدأ القيمة بعلامة «${CHARACTER}» التي لا تُقرأ كما كُتبت في هذا الموضع. ضع القيمة كلها بين علامتَي اقتباس.`,
    en: `The value begins with the sign ${CHARACTER}, which is not read as it is written in this place. Put the whole value between quotation marks.`,
  },
  tab: {
    ar: 'في أول هذا السطر علامة جدولة (Tab). اكتب مسافتين بدلاً منها.',
    en: 'This line begins with a tab. Write two spaces in its place.',
  },
  text: {
    ar: 'يجب أن تكون هذه القيمة نصاً، وهي تُقرأ على غير ذلك. ضعها بين علامتَي اقتباس.',
    en: 'This value must be text and is read as something else. Put it between quotation marks.',
  },
  several: {
    ar: 'في هذا الحقل قيمة واحدة، وهنا قائمة.',
    en: 'This field has one value, and here is a list.',
  },
  'item-fields': {
    ar: 'لكل بند في هذه القائمة حقول، ولا اسم حقل هنا.',
    en: 'Each item of this list has fields, and no field is named here.',
  },
  'duplicate-key': {
    ar: 'كُتب هذا الحقل مرتين. احذف أحد السطرين.',
    en: 'This field is written twice. Remove one of the two lines.',
  },
  'no-field': {
    ar: 'هذا السطر ليس حقلاً. اكتب اسم الحقل ثم نقطتين (:) ومسافة ثم القيمة، مثل «title: العنوان»، وابدأ ما يتبعه بمسافتين، والملاحظة بعلامة #. أما نصّ الخبر فمكانه تحت السطر --- الثاني.',
    en: 'This line is no field. Write the name of the field, a colon, a space and the value, such as "title: The headline", and begin what belongs to it with two spaces, and a note with #. The text of an article stands below the second line ---.',
  },
} satisfies Record<string, Message>;

/** Why a field's source would not be read as the words that were typed. */
export type YamlFault = keyof typeof YAML_FAULTS;

/** What is wrong with a line. */
export function yamlFault(fault: YamlFault, character = ''): Message {
  const { ar, en } = YAML_FAULTS[fault];
  return {
    ar: ar.replace(CHARACTER, () => character),
    en: en.replace(CHARACTER, () => character),
  };
}

/**
 * What is wrong with a line, and what to write in its place.
 *
 * @param replacement the line that is right
 * @param lines the first and the last line, from 1, that it replaces
 */
export function yamlFaultWithFix(
  fault: YamlFault,
  character: string | undefined,
  replacement: string,
  [first, last]: readonly [number, number],
): Message {
  const { ar, en } = yamlFault(fault, character);
  const mayBeComment = fault === 'comment' && replacement.includes('#');
  const condition = mayBeComment ? IF_VALUE : SO;
  const place = first === last ? ONE_LINE : manyLines(first, last);
  return {
    ar: `${ar} ${condition.ar}${place.ar}: ${replacement}`,
    en: `${en} ${condition.en}${place.en}: ${replacement}`,
  };
}

const IF_VALUE: Message = {
  ar: 'وإن كان من القيمة ف',
  en: 'If it belongs to the value, ',
};

const SO: Message = { ar: '', en: 'So ' };

const ONE_LINE: Message = { ar: 'اكتب السطر هكذا', en: 'write this line as' };

function manyLines(from: number, to: number): Message {
  return {
    ar: `اكتب مكان الأسطر من ${from} إلى ${to}`,
    en: `write in place of lines ${from} to ${to}`,
  };
}
