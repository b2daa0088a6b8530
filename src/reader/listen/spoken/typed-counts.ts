import { type CountedNoun, counted, countedNoun, numeral } from './counted-noun.ts';
import { fewInRange } from './few-in-range.ts';
import { NAMED } from './named-by-numbers.ts';

const BEFORE = String.raw`(?<![\d.,:/-]|(?:${NAMED}) (?:\d{1,9} (?:إلى |و))?|فاصلة (?:\d ){0,20}|(?<!\p{L})(?:[وبلف]?ال|لل) )`;
/** No letter but particles: «و5 طن». */
const FREE = String.raw`(?<=^|[^\p{L}]|(?<!\p{L})[وف]?[بلك]|(?<!\p{L})[وف])`;
/** Feminine nouns that news counts, each with its plural. */
const FEMININE: readonly (readonly [singular: string, plural: string])[] = [
  ...(
    'درجة ليرة سنة:سنوات ساعة دقيقة:دقائق ثانية:ثوان مرة نقطة:نقاط جولة روبية دولة:دول مدينة:مدن قرية:قرى ' +
    'شركة سيارة طائرة غارة عملية محافظة منطقة:مناطق جامعة مدرسة:مدارس وزارة حالة وفاة:وفيات إصابة جثة:جثث ' +
    'ضحية:ضحايا رحلة سفينة:سفن وحدة دورة مرحلة:مراحل قناة:قنوات صفحة كلمة لغة جائزة:جوائز بطولة مباراة:مباريات ' +
    'ميدالية فتاة:فتيات طالبة سيدة عائلة أسرة:أسر قمة:قمم اتفاقية خطوة رسالة:رسائل صورة:صور قطعة:قطع قذيفة:قذائف ' +
    'مسيّرة مسيرة جلسة لجنة:لجان ناقلة بوصة شاحنة دبابة رصاصة طعنة حلقة أغنية قضية:قضايا جريمة:جرائم امرأة:نساء'
  )
    .split(' ')
    .map((noun): readonly [string, string] => {
      const [singular = '', plural = `${singular.slice(0, -1)}ات`] = noun.split(':');
      return [singular, plural];
    }),
];
const words = (list: readonly string[]) => `(?:${list.join('|')})(?!\\p{L})`;
const TYPED = new RegExp(
  `${BEFORE}(?:([3-9]|10) (?=${words(FEMININE.map(([, plural]) => plural))})|(1[1-9]) (?=${words(FEMININE.map(([singular]) => singular))}))`,
  'gu',
);
const OF_TYPED = countedNoun('درجة', 'درجات');

/**
 * What is typed in the singular after any number, «5 طن», «15 دولار», «2 ساعة», but not after a year, nor before an
 * adjective, which goes with it: «15 دولار أميركي».
 */
const UNINFLECTED: Readonly<Record<string, CountedNoun>> = Object.fromEntries(
  [
    ...FEMININE.map(([singular, plural]) => countedNoun(singular, plural)),
    countedNoun('طن', 'أطنان'),
    countedNoun('لتر', 'لترات'),
    countedNoun('متر', 'أمتار'),
    countedNoun('كيلومتر', 'كيلومترات'),
    countedNoun('ميل', 'أميال'),
    countedNoun('غرام', 'غرامات'),
    countedNoun('كيلوغرام', 'كيلوغرامات'),
    countedNoun('هكتار', 'هكتارات'),
    countedNoun('فدان', 'أفدنة'),
    countedNoun('دونم', 'دونمات'),
    countedNoun('برميل', 'براميل'),
    countedNoun('دولار', 'دولارات'),
    countedNoun('ريال', 'ريالات'),
    countedNoun('درهم', 'دراهم'),
    countedNoun('دينار', 'دنانير'),
    countedNoun('جنيه', 'جنيهات'),
    countedNoun('شخص', 'أشخاص'),
    countedNoun('طفل', 'أطفال'),
    countedNoun('قتيل', 'قتلى'),
    countedNoun('جريح', 'جرحى'),
    countedNoun('صاروخ', 'صواريخ'),
    countedNoun('هدف', 'أهداف'),
  ].map((noun) => [noun.singular, noun]),
);
const SINGULAR = new RegExp(
  String.raw`${BEFORE}${FREE}(\d{1,3}) (${Object.keys(UNINFLECTED).join('|')})(?!\p{L}|\p{M}| (?:مربع|مكعب|\p{L}{3,}ي)(?!\p{L}))`,
  'gu',
);

const NOUNS_OF_RANGES = [
  ...Object.values(UNINFLECTED),
  countedNoun('يوم', 'أيام'),
  countedNoun('أسبوع', 'أسابيع'),
  countedNoun('شهر', 'أشهر'),
  countedNoun('عام', 'أعوام'),
];
/** Those nouns, by each form in which they may stand behind a range: «1-2 متر», «1-3 أيام». */
const FORMS_IN_RANGES = new Map([
  ...NOUNS_OF_RANGES.map((noun) => [noun.plural, noun] as const),
  ...Object.entries(UNINFLECTED),
]);
const FROM_FEW = fewInRange([...FORMS_IN_RANGES.keys()].join('|'));
/** «2-3 مليون» */
const FROM_FEW_SCALED = fewInRange('ألف|مليون|مليار|تريليون');

/** What else news counts by the million. */
const OF_MILLIONS =
  'نسمة|ساكن|مواطن|لاجئ|نازح|طفل|امرأة|سائح|زائر|حاج|عامل|عاطل|ناخب|صوت|مستخدم|مشترك|متابع|مشاهد|جرعة|يورو|ين|يوان|روبل|فرنك|ليرة|شيكل|شيقل|بيتكوين|كلمة|كتاب|نسخة|هاتف|شجرة';

/** «2 مليون دولار»: no noun after it keeps the ending of two. */
const SCALED = new RegExp(
  String.raw`${BEFORE}${FREE}([1-9]|10) (ألف|مليون|مليار|تريليون)(?!\p{L}|\p{M})( (?=(?:${Object.keys(UNINFLECTED).join('|')}|${OF_MILLIONS})(?!\p{L})))?`,
  'gu',
);
const SCALES: Readonly<Record<string, string>> = {
  ألف: 'آلاف',
  مليون: 'ملايين',
  مليار: 'مليارات',
  تريليون: 'تريليونات',
};

/** A word that is no particle: of «العمر11 سنة», but not of «ب5 سنوات». */
const TOUCHED = /(?<!(?<!\p{L})[وف]?[بلك]?)\p{L}$/u;

/** «5 سنوات» is «خمس سنوات», «5 طن» «5 أطنان», «2 مليون دولار» «مليوني دولار». */
export function typedCountsSaid(text: string): string {
  return text
    .replace(FROM_FEW, (number: string, _number, form: string) => {
      const noun = FORMS_IN_RANGES.get(form);
      return noun ? counted(number, noun) : number;
    })
    .replace(FROM_FEW_SCALED, '$1 $2')
    .replace(SCALED, (_count, number: string, scale: string, space = '') => {
      if (number === '1') return scale + space;
      if (number === '2') return `${scale}${space ? 'ي ' : 'ين'}`;
      return `${number} ${SCALES[scale]}${space}`;
    })
    .replace(SINGULAR, (whole, number: string, singular: string) => {
      const noun = UNINFLECTED[singular];
      return noun ? counted(number, noun) : whole;
    })
    .replace(TYPED, (_count, few: string | undefined, many: string, at: number, whole: string) => {
      const isTouching = TOUCHED.test(whole.slice(Math.max(0, at - 4), at));
      return `${isTouching ? ' ' : ''}${numeral(few ?? many, OF_TYPED)} `;
    });
}
