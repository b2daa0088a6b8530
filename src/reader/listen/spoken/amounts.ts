import { type CountedNoun, counted, countedNoun, invariable } from './counted-noun.ts';

const DEGREE = countedNoun('درجة', 'درجات');
const CELSIUS = countedNoun('درجة', 'درجات', 'مئوي');
const KILOMETRE = countedNoun('كيلومتر', 'كيلومترات');
const METRE = countedNoun('متر', 'أمتار');

const SIGNS: Readonly<Record<string, CountedNoun>> = {
  $: countedNoun('دولار', 'دولارات'),
  '€': invariable('يورو'),
  '£': countedNoun('جنيه', 'جنيهات', 'إسترليني'),
  '¥': invariable('ين ياباني'),
  '₪': countedNoun('شيكل', 'شواكل'),
  '₽': countedNoun('روبل', 'روبلات', 'روسي'),
  '₹': countedNoun('روبية', 'روبيات', 'هندي'),
  '₺': countedNoun('ليرة', 'ليرات', 'تركي'),
};

/** By what stands after a number: a measure, or a currency by its letters. */
const WRITTEN: Readonly<Record<string, CountedNoun>> = {
  'كم²': countedNoun('كيلومتر', 'كيلومترات', 'مربع'),
  كم2: countedNoun('كيلومتر', 'كيلومترات', 'مربع'),
  'م²': countedNoun('متر', 'أمتار', 'مربع'),
  م2: countedNoun('متر', 'أمتار', 'مربع'),
  'م³': countedNoun('متر', 'أمتار', 'مكعب'),
  م3: countedNoun('متر', 'أمتار', 'مكعب'),
  كم: KILOMETRE,
  كلم: KILOMETRE,
  م: METRE,
  سم: countedNoun('سنتيمتر', 'سنتيمترات'),
  مم: countedNoun('مليمتر', 'مليمترات'),
  ملم: countedNoun('مليمتر', 'مليمترات'),
  كغ: countedNoun('كيلوغرام', 'كيلوغرامات'),
  كغم: countedNoun('كيلوغرام', 'كيلوغرامات'),
  كجم: countedNoun('كيلوغرام', 'كيلوغرامات'),
  كلغ: countedNoun('كيلوغرام', 'كيلوغرامات'),
  غ: countedNoun('غرام', 'غرامات'),
  غم: countedNoun('غرام', 'غرامات'),
  جم: countedNoun('غرام', 'غرامات'),
  مل: countedNoun('مليلتر', 'مليلترات'),
  '°م': CELSIUS,
  '°C': CELSIUS,
  '°': DEGREE,
  'ر.س': countedNoun('ريال', 'ريالات', 'سعودي'),
  'ر.ق': countedNoun('ريال', 'ريالات', 'قطري'),
  'ر.ع': countedNoun('ريال', 'ريالات', 'عماني'),
  'ر.ي': countedNoun('ريال', 'ريالات', 'يمني'),
  'د.إ': countedNoun('درهم', 'دراهم', 'إماراتي'),
  'د.م': countedNoun('درهم', 'دراهم', 'مغربي'),
  'د.ك': countedNoun('دينار', 'دنانير', 'كويتي'),
  'د.ب': countedNoun('دينار', 'دنانير', 'بحريني'),
  'د.أ': countedNoun('دينار', 'دنانير', 'أردني'),
  'د.ع': countedNoun('دينار', 'دنانير', 'عراقي'),
  'د.ج': countedNoun('دينار', 'دنانير', 'جزائري'),
  'د.ت': countedNoun('دينار', 'دنانير', 'تونسي'),
  'د.ل': countedNoun('دينار', 'دنانير', 'ليبي'),
  'ج.م': countedNoun('جنيه', 'جنيهات', 'مصري'),
  'ج.س': countedNoun('جنيه', 'جنيهات', 'سوداني'),
  'ل.ل': countedNoun('ليرة', 'ليرات', 'لبناني'),
  'ل.س': countedNoun('ليرة', 'ليرات', 'سوري'),
};

const NUMBER = String.raw`(?<![\d.,])\d+(?:\.\d+)?`;
const SCALE = String.raw`(?: (?:ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون|تريليونات)(?!\p{L}))`;
const SIGN = `[${Object.keys(SIGNS).join('')}]`;
/** «$82/برميل» */
const EACH = String.raw`(\/(?=\p{L}{3}))?`;
const BEFORE = new RegExp(`(${SIGN}) ?(${NUMBER})(${SCALE})?${EACH}`, 'gu');
const AFTER = new RegExp(
  `(${NUMBER})(?: ?(${SIGN})(${SCALE})?|(${SCALE}) ?(${SIGN}))${EACH}`,
  'gu',
);
/** «$1.5M» */
const LETTER = new RegExp(`(?<=${SIGN} ?${NUMBER}) ?(k|m|mn|b|bn|tn?)(?![\\p{L}\\p{N}])`, 'giu');
const OF_LETTER: Readonly<Record<string, string>> = {
  k: 'ألف',
  m: 'مليون',
  b: 'مليار',
  t: 'تريليون',
};
/** The longest first; a currency's letters may end in a point, with a space between. */
const UNITS = Object.keys(WRITTEN)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace('.', String.raw` ?\. ?`))
  .join('|');
const MEASURE = new RegExp(
  String.raw`([-−](?=\d))?(${NUMBER})(${SCALE})? ?(${UNITS})(?![\p{L}\p{N}°])(\/(?:س|ساعة|ث|ثانية)(?!\p{L}))?(?:(?<=\.[\p{L}])\.(?= ))?`,
  'gu',
);
const PERCENT = new RegExp(`% ?(${NUMBER})|(${NUMBER}) ?%`, 'gu');

/** Money, measures and percentages with the words that a voice would have to guess. */
export function amountsSaid(text: string): string {
  return text
    .replace(LETTER, (_letter, scale: string) => ` ${OF_LETTER[scale.charAt(0).toLowerCase()]}`)
    .replace(/° ?مئوية(?!\p{L})/gu, '°م')
    .replace(BEFORE, (_amount, sign, number, scale, each) => moneySaid(number, sign, scale, each))
    .replace(AFTER, (_amount, number, sign, scale, scaleFirst, signLast, each) =>
      moneySaid(number, sign ?? signLast, scale ?? scaleFirst, each),
    )
    .replace(MEASURE, measureSaid)
    .replace(PERCENT, (_share, before, after) => `${before ?? after} في المئة`);
}

function moneySaid(number: string, sign: string, scale = '', each = ''): string {
  const noun = SIGNS[sign] ?? invariable(sign);
  const amount = scale ? `${number}${scale} ${noun.singular}` : counted(number, noun);
  return each ? `${amount} لكل ` : amount;
}

function measureSaid(
  whole: string,
  minus: string | undefined,
  number: string,
  scale: string | undefined,
  unit: string,
  rate: string | undefined,
): string {
  const noun = WRITTEN[unit.replaceAll(' ', '')];
  if (!noun) return whole;
  const amount = scale ? `${number}${scale} ${noun.singular}` : counted(number, noun);
  const each = rate ? (rate.startsWith('/س') ? ' في الساعة' : ' في الثانية') : '';
  const isCold = minus !== undefined && unit.startsWith('°');
  return `${minus && !isCold ? minus : ''}${amount}${each}${isCold ? ' تحت الصفر' : ''}`;
}
