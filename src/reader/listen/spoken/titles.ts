import { isNameOfWoman } from './names-of-women.ts';

/** After a title's letters: a point, or a slash that parts no measures. */
const POINT = String.raw`(?: ?\.| ?\/(?! ?(?:ساعة|ثانية|دقيقة|يوم|شهر|سنة)))`;

/** What stands before a name: its short form, and what is said of a man. */
const TITLES: readonly (readonly [short: string, said: string])[] = [
  [String.raw`[أا] ?\. ?م ?\. ?د${POINT}`, 'الأستاذ المساعد الدكتور'],
  [String.raw`[أا] ?\. ?د(?:${POINT}| (?!ال))`, 'الأستاذ الدكتور'],
  [`د${POINT}`, 'الدكتور'],
  // Where a text begins, «أ.» may number it; before a noun with its article it is no title.
  [`(?<!^)[أا]${POINT}(?! ?ال)`, 'الأستاذ'],
  [`م${POINT}(?! ?ال)`, 'المهندس'],
];

/** «قالت د. ليلى»: the verb before says it, the office, or the name. */
const VERB_OF_A_WOMAN = /\p{L}{2}ت $/u;
/** What ends as such a verb does, «تصريحات د. سالم»، «ولفت د. سالم», or has its object there: «التقت د. سالم». */
const NO_VERB_OF_A_WOMAN =
  /(?:ات|(?<!\p{L})[وف]?(?:ال|لل|[بلك])?(?:لفت|التفت|أثبت|ثبت|صمت|سكت|أنصت|بيت|بنت|أخت|بيروت|كويت|وقت|صوت|تحت|شكرت|التقت|قابلت|زارت|استقبلت|استضافت|كرمت|هنأت|عينت|كلفت|حاورت|سألت)) $/u;
/** «وزيرة الصحة د. نور», «الباحثة م. نور» */
const OFFICE_OF_A_WOMAN =
  /(?<!\p{L})[وبلف]?(?:ال|لل)?(?:وزيرة|نائبة|دكتورة|[أا]ستاذة|باحثة|سيدة|آنسة|مديرة|رئيسة|عميدة|كاتبة|طبيبة|مهندسة|محامية|سفيرة|أميرة|شيخة|خبيرة|ناشطة|زميلة)(?: ال\p{L}+){0,3} $/u;

/** After who is named by letters alone a letter is no title: «المتهم م. سعيد». */
const BY_LETTERS =
  /(?:المتهمة?|المدعوة?|الضحية|المجني عليها?|الطفلة?|القاصر|المشتبه (?:به|بها|فيه|فيها)|الموقوفة?|المعتقلة?|المواطنة?) $/u;
/** «السيد/ سعيد», «اللواء / خالد»: the slash is not read. */
const SLASHED =
  /(?<=(?<!\p{L})[وبلف]?(?:السيدة?|السادة|الآنسة|ال[أا]ستاذة?|الدكتورة?|المهندسة?|الشيخة?|الحاجة?|الأميرة?|المحامية?|القاضية?|المستشارة?|الفريق|اللواء|العميد|العقيد|المقدم|الرائد|النقيب|الملازم|معالي|سعادة)) ?\/ ?(?=\p{L}{2})/gu;
/** «العميد (م) سعيد» */
const RETIRED =
  /(?<=(?<!\p{L})[وبلف]?(?:الفريق|اللواء|العميد|العقيد|المقدم|الرائد)(?: الركن)?) ?\((?:م|متقاعد)\)/gu;

/** More than a verb or an office has with its adjectives. */
const NEAR = 80;

/** Titles of a few letters, said in full and as the name asks: «د. ليلى», «د/ سالم». */
export function titlesSaid(text: string): string {
  let said = text.replace(SLASHED, ' ').replace(RETIRED, ' المتقاعد');
  for (const [short, title] of TITLES) {
    const before = new RegExp(
      String.raw`(?<![\p{L}\p{N}.]|[\p{N}.] |(?<!\p{L})(?!و)\p{L} )(?<and>و?)${short} ?(?=(?<name>\p{L}{2,}))`,
      'gu',
    );
    said = said.replace(before, (...match) => {
      const { and = '', name = '' } = match.at(-1);
      const at = Number(match.at(-3));
      const near = said.slice(Math.max(0, at - NEAR), at);
      if (BY_LETTERS.test(near)) return String(match[0]);
      const full = isWoman(near, name) ? feminine(title) : title;
      // «المهندس م. سعيد»: it was said.
      const isSaid = [title, feminine(title)].some((each) => near.endsWith(`${each} `));
      return isSaid && and === '' ? '' : `${and}${full} `;
    });
  }
  return said;
}

function isWoman(before: string, name: string): boolean {
  const plain = before.replace(/\p{M}/gu, '');
  if (VERB_OF_A_WOMAN.test(plain) && !NO_VERB_OF_A_WOMAN.test(plain)) return true;
  return OFFICE_OF_A_WOMAN.test(plain) || isNameOfWoman(name);
}

function feminine(title: string): string {
  return title
    .split(' ')
    .map((word) => `${word}ة`)
    .join(' ');
}
