/** What stands before a name: its short form, and what is said of a man. */
const TITLES: readonly (readonly [short: string, said: string])[] = [
  [String.raw`[أا] ?\. ?د ?\.`, 'الأستاذ الدكتور'],
  [String.raw`د ?\.`, 'الدكتور'],
  // Where a text begins, «أ.» may number it; before a noun with its article it is no title.
  [String.raw`(?<!^)[أا] ?\.(?! ?ال)`, 'الأستاذ'],
  [String.raw`م ?\.(?! ?ال)`, 'المهندس'],
];

/** Names of men that end as those of women do. */
const OF_MEN =
  /^(?:حمزة|أسامة|طلحة|معاوية|عبيدة|قتيبة|حذيفة|خليفة|جمعة|عطية|عيسى|موسى|مصطفى|يحيى|مرتضى|علاء|بهاء|ضياء|صفاء|ثناء|رجاء|عطاء|براء)$/u;
/** Names of women that end as those of men do. */
const OF_WOMEN =
  /^(?:مريم|زينب|هند|سعاد|وداد|نهاد|سهام|[أا]حلام|[إا]يمان|حنان|جيهان|نوال|[أا]مل|رباب|هيام|ابتسام|[إا]لهام|انتصار|منال|سحر|سمر|رحاب|عبير|نرمين|ياسمين|شيرين|نسرين|سوسن|بلقيس|خلود|علا|عليا|مها|رشا|رنا|دينا|رانيا|داليا|ريم|ريما|ديما|لينا|نادين|ماجدولين|فاتن|كوثر)$/u;
/** «قالت د. ليلى»: the verb before says it, or the name. */
const VERB_OF_A_WOMAN = /\p{L}{2,}ت $/u;
/** What ends as such a verb does: «تصريحات د. سالم»، «ولفت د. سالم». */
const NO_VERB_OF_A_WOMAN =
  /(?:ات|(?<!\p{L})[وف]?(?:ال|لل|[بلك])?(?:لفت|التفت|أثبت|ثبت|صمت|سكت|أنصت|بيت|بنت|أخت|بيروت|كويت|وقت|صوت|تحت)) $/u;
const NAME_OF_A_WOMAN = /(?:ة|ى|اء)$/u;

const OTHERS: readonly (readonly [short: RegExp, said: string])[] = [
  [/ﷺ/g, 'صلى الله عليه وسلم'],
  [/(?<=(?:النبي|الرسول|محمد|رسول الله) )\(ص\)/gu, 'صلى الله عليه وسلم'],
  [/ﷻ/g, 'جل جلاله'],
  [/\(رض\)/g, 'رضي الله عنه'],
  [/(?<!\p{L})[إا]لخ(?!\p{L})(?:\.(?= ))?/gu, 'إلى آخره'],
  [/(?<!\p{L})ق ?\. ?م(?!\p{L})(?:\.(?= ))?/gu, 'قبل الميلاد'],
  [/(?<!\p{L})ص ?\. ?ب(?!\p{L})(?:\.(?= ))?/gu, 'صندوق بريد'],
  [/(?<!\p{L})ص\.? ?(?=\d)/gu, 'صفحة '],
  [/(?<!\p{L})ج\.? (?=\d)/gu, 'الجزء '],
  [/(?<!\p{L})ط\.? (?=\d)/gu, 'الطبعة '],
  // Where the agency's name was just said, its letters are not.
  [/(?<=(?:وكالة|برس)[^().]{0,40}) ?\([أادفب][. ][أادفب](?:[. ][أادفب])?\.?\)/gu, ''],
  [/(?<!\p{L})[أا][. ]ف[. ]ب(?!\p{L})(?:\.(?= ))?/gu, 'وكالة فرانس برس'],
  [/(?<!\p{L})د[. ]ب[. ][أا](?!\p{L})(?:\.(?= ))?/gu, 'وكالة الأنباء الألمانية'],
  [/\([أا][. ]ب\.?\)/gu, '(أسوشيتد برس)'],
  // A year of either calendar; of «1500 م» and «سباق 1500م» the letter is a measure.
  [/(?<=\d) ?هـ?(?!\p{L})/gu, ' للهجرة'],
  [/(?<=للهجرة ?[/(–-] ?\d{3,4}) ?م(?!\p{L})/gu, ' للميلاد'],
  [/(?<=\d\/(?:1\d|20)\d\d) ?م(?!\p{L})/gu, ' للميلاد'],
  [
    /(?<=(?<!\d)(?<!(?:طول|عرض|ارتفاع|علو|عمق|مساف[ةت]|سباق|سباحة|جري|قطع|مدى|مساح[ةت]|أرض|سعة|بلغ|رتفع|متد)\p{L}{0,3} )(?:1\d|20)\d\d)م(?![\p{L}\p{N}²³]| (?:فوق|تحت|عن|حر|موانع))/gu,
    ' للميلاد',
  ],
];

/** Titles, names of agencies and other words of a few letters, as they are said in full. */
export function abbreviationsSaid(text: string): string {
  let said = text;
  for (const [short, title] of TITLES) {
    const before = new RegExp(
      String.raw`(?<![\p{L}\p{N}.]|[\p{N}.] )(?<and>و?)${short} ?(?=(?<name>\p{L}{2,}))`,
      'gu',
    );
    said = said.replace(before, (...match) => {
      const { and = '', name = '' } = match.at(-1);
      const isOfWoman = isWoman(said.slice(0, match.at(-3)), name);
      return `${and}${isOfWoman ? feminine(title) : title} `;
    });
  }
  for (const [short, full] of OTHERS) said = said.replace(short, full);
  return said;
}

function isWoman(before: string, name: string): boolean {
  const verb = before.replace(/\p{M}/gu, '');
  if (VERB_OF_A_WOMAN.test(verb) && !NO_VERB_OF_A_WOMAN.test(verb)) return true;
  if (OF_WOMEN.test(name)) return true;
  return NAME_OF_A_WOMAN.test(name) && !OF_MEN.test(name);
}

function feminine(title: string): string {
  return title
    .split(' ')
    .map((word) => `${word}ة`)
    .join(' ');
}
