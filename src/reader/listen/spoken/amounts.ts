import { counted, invariable } from './counted-noun.ts';
import { CODES, LETTERS, SHORT_CODES, SIGNS } from './currencies.ts';
import { fewInRange } from './few-in-range.ts';
import { RATES } from './rates.ts';
import { MEASURES } from './units.ts';

const NUMBER = String.raw`(?<![\d.,])\d+(?:\.\d+)?(?: ونصف| وربع)?`;
const SCALE = String.raw`(?: (?:ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون|تريليونات)(?!\p{L}))`;
const SIGN = `[${Object.keys(SIGNS).join('')}]`;
const CODE = String.raw`(?:${Object.keys(CODES).join('|')})(?![\p{L}\p{N}])`;
const MONEY = `${SIGN}|(?<![A-Za-z])${CODE}`;
/** «$82/برميل» */
const EACH = String.raw`(\/(?=\p{L}{3}))?`;
const BEFORE = new RegExp(`(${MONEY}) ?(${NUMBER})(${SCALE})?${EACH}`, 'gu');
const AFTER = new RegExp(
  `(${NUMBER})(?: ?(${MONEY})(${SCALE})?|(${SCALE}) ?(${MONEY}))${EACH}`,
  'gu',
);
const SHORT = Object.keys(SHORT_CODES)
  .map((code) => code.replace('$', String.raw`\$`))
  .join('|');
const SHORT_CODE = new RegExp(
  String.raw`(?<![A-Za-z\p{N}])(${SHORT}) ?(?=\d)|(?<=\d) ?(${SHORT})(?![\p{L}\p{N}])`,
  'gu',
);
/** «$5-$10», «$5-7m»: the sign is said once. */
const FROM_TO = new RegExp(
  String.raw`(${SIGN})(${NUMBER})(?: ?[-–—] ?\1(?=\d)| إلى (?=${NUMBER}(?!\d|\.\d)(?:${SCALE}| ?(?:[kmbt]n?|(?:m|b|tr)illion)(?![A-Za-z])|(?! ?[\p{L}\p{Sc}]))))`,
  'gu',
);
/** «مليون$» */
const ROUND = new RegExp(
  String.raw`(?<=(?<!\p{L})[وبلف]?(?:ألف|ألفي|آلاف|مليون|مليوني|ملايين|مليار|ملياري|مليارات|تريليون)) ?(${SIGN})`,
  'gu',
);
/** «$1.5M», «10 M€», «3 Md$», «10 م$», «USD 10M». A number is looked back for only where there is such a letter. */
const LETTER = new RegExp(
  String.raw`(?= ?[kmbtم])(?:(?<=(?:${MONEY}) ?${NUMBER}) ?(k|m|mn|b|bn|tn?|(?:m|b|tr)illion|thousand)(?![\p{L}\p{N}])|(?<=${NUMBER}) ?(k|mm?|mn|mi?o|md|mrd|bn?|tn?|م)(?= ?(?:${SIGN}|(?<= )${CODE})))`,
  'giu',
);
const SCALES: readonly (readonly [letter: RegExp, one: string, few: string])[] = [
  [/^(?:k$|th)/i, 'ألف', 'آلاف'],
  [/^(?:b|md|mrd)/i, 'مليار', 'مليارات'],
  [/^[mم]/iu, 'مليون', 'ملايين'],
  [/^t/i, 'تريليون', 'تريليونات'],
];
const FEW = /(?<![\d.,])(?:[3-9]|10)$/;

const WRITTEN = { ...MEASURES, ...LETTERS };
/** The longest first; a currency's letters may end in a point, with a space between. */
const UNITS = Object.keys(WRITTEN)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replaceAll('.', String.raw` ?\. ?`))
  .join('|');
const RATE = String.raw`(\/(?:${Object.keys(RATES).join('|')})(?![\p{L}\p{N}²³]))`;
const MEASURE = new RegExp(
  String.raw`((?<![\p{N}°])[-−](?=\d))?(${NUMBER})(${SCALE})? ?(${UNITS})(?![\p{L}\p{N}°])${RATE}?(?:(?<=\.[\p{L}])\.(?= ))?`,
  'gu',
);
/** «5 كم مربع», «20 م مكعب», «3 متر مربع» */
const SHAPED =
  /(?<=\d(?: (?:ألف|آلاف|مليون|ملايين))? ?)(?:(كيلومتر|كم|كلم)|(سنتيمتر|سم)|متر|م) (مربع|مكعب)(?:ة|اً|ا)?(?!\p{L})/gu;
const FROM_FEW = fewInRange(UNITS);
/** «السرعة بالـ كم/س»: a measure of speed without a number. */
const SPEED = new RegExp(String.raw`(?<![\p{L}\p{N}])(كم|كلم|م)${RATE}`, 'gu');
/** «120/80 ملم زئبق» */
const OF_MERCURY = /(?<=\d ?)مل?م زئبق\p{L}*/gu;
/** Work is typed as if it were power: «كيلوواط/ساعة». */
const WATT_HOURS = /(?<=وا[طت])\/ساعة(?!\p{L})/gu;
/** «100 ألف برميل/يوم», «مرتين/أسبوع» */
const EACH_TIME =
  /(?<=(?:(?:\d|ألف|آلاف|مليون|ملايين) \p{L}{3,12}|مرة|مرتين|مرات))\/(?:ثانية|دقيقة|ساعة|يوم|أسبوع|شهر|سنة|عام)(?!\p{L})/gu;
const PERCENT = new RegExp(`% ?(${NUMBER})|(${NUMBER}) ?%`, 'gu');

/** Money, measures and percentages with the words that a voice would have to guess. */
export function amountsSaid(text: string): string {
  return text
    .replace(SHORT_CODE, (_code, before?: string, after?: string) => {
      const code = SHORT_CODES[before ?? after ?? ''];
      return before ? `${code} ` : ` ${code}`;
    })
    .replace(FROM_TO, (_range, sign: string, number: string) => `${number} إلى ${sign}`)
    .replace(LETTER, (letter, after: string | undefined, before: string, at: number, whole) => {
      return scaleSaid(after ?? before, whole.slice(0, at)) ?? letter;
    })
    .replace(/(?<=\d) ?م د(?!\p{L}|\. ?(?!و)\p{L})/gu, ' م.د')
    .replace(SHAPED, (_measure, kilometre?: string, centimetre?: string, shape?: string) => {
      const unit = kilometre ? 'كم' : centimetre ? 'سم' : 'م';
      return `${unit}${shape === 'مربع' ? '²' : '³'}`;
    })
    .replace(FROM_FEW, '$1 $2')
    .replace(/° ?مئوية(?!\p{L})/gu, '°م')
    .replace(BEFORE, (_amount, sign, number, scale, each) => moneySaid(number, sign, scale, each))
    .replace(AFTER, (_amount, number, sign, scale, scaleFirst, signLast, each) =>
      moneySaid(number, sign ?? signLast, scale ?? scaleFirst, each),
    )
    .replace(ROUND, (_money, sign: string) => ` ${SIGNS[sign]?.singular}`)
    .replace(OF_MERCURY, 'mmHg')
    .replace(MEASURE, measureSaid)
    .replace(WATT_HOURS, ' ساعة')
    .replace(EACH_TIME, (rate) => rateSaid(rate))
    .replace(SPEED, (_speed, unit: string, rate: string) => {
      return `${WRITTEN[unit]?.singular ?? unit}${rateSaid(rate)}`;
    })
    .replace(PERCENT, (_share, before, after) => `${before ?? after} في المئة`);
}

function scaleSaid(letter: string, before: string): string | undefined {
  const found = SCALES.find(([pattern]) => pattern.test(letter));
  return found && ` ${FEW.test(before) ? found[2] : found[1]}`;
}

function moneySaid(number: string, sign: string, scale = '', each = ''): string {
  const noun = SIGNS[sign] ?? CODES[sign] ?? invariable(sign);
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
  const isCold = minus !== undefined && unit.startsWith('°');
  return `${minus && !isCold ? minus : ''}${amount}${rateSaid(rate)}${isCold ? ' تحت الصفر' : ''}`;
}

function rateSaid(rate = ''): string {
  return rate === '' ? '' : ` ${RATES[rate.slice(1)]}`;
}
