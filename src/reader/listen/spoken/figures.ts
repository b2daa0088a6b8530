import { withAsciiDigits } from '../../../text/digits.ts';

/** What is counted whole: «1.200 سنة» is no part of a year. */
const WHOLE = String.raw`(?= (?:سنة|عاماً?|شخصاً?|نسمة|قتيلاً?|جريحاً?|ضحية|مواطناً?|عاملاً?|موظفاً?|طالباً?|جندياً?|لاجئاً?|نازحاً?|مقعداً?|صوتاً?|مرة|قرية|مدينة|وحدة|سيارة|منزلاً?|شركة|كتاباً?|صفحة|متفرجاً?|مشاركاً?)(?!\p{L}))`;
/** «1.250.000», as the Maghreb writes thousands; of «10.500» alone nobody can tell. */
const POINTED = new RegExp(
  String.raw`(?<![\d.,])(?!0)\d{1,3}(?:(?:\.\d{3}){2,}|\.000|\.\d{3}${WHOLE})(?![\d%]|[.,]\d)`,
  'gu',
);
const THOUSANDS = /(?<![\d.,٬]|\d[\u00A0\u202F])\d{1,3}(?:[,٬\u00A0\u202F]\d{3})+(?!\d|[,٬]\d)/g;
/** «10 000», in the way of France; of «هاتف 70 123 456» the groups are a telephone's. */
const SPACED =
  /(?<![\d.,+]|\d[ -]|(?:هاتف|تلفون|تليفون|جوال|موبايل|واتساب|فاكس|تصل\p{L}*|تصال)[^\p{L}]{0,40})[1-9]\d{0,2}(?: \d{3})+(?![\d/:-]| \d)/gu;
const SIGNED = /(?:(?<![\p{L}\p{N})\]])|(?<=(?<!\p{L})[وف]))[-−+±](?=\d)/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '-': 'ناقص ',
  '−': 'ناقص ',
  '+': 'زائد ',
  '±': 'زائد أو ناقص ',
};
/** «1000+ شخص», «18+»; what is said already, «أكثر من 1000+», is not said again. */
const AND_MORE =
  /(أكثر من |فوق )?(?<![\d.,:/+-])(\d+)\+(?![\d\p{L}+])( (?=\p{L}{2})(?!و[^ء-ي]))?/gu;
/** Of «آيفون 6 و6+» and «S10+» the sign is of the name. */
const MODEL = /(?:(?:[اآأ]يفون|[غج]الاكسي)(?: \d{1,2} ?[وأ]?و?)?|\p{Script=Latin}) ?$/u;
/** More than a name with a number has. */
const NEAR = 20;
/** «رقم #5», but `Vol. 5, No. 3` is a citation's. */
const NUMBERED =
  /(?<![A-Za-z][^ء-ي]{0,12})(رقم )?(?:(?:(?<![\p{L}\p{N}])|(?<=(?<!\p{L})[وفبل]))(?:No\.? ?|№ ?|#)(?=\d+(?![\p{L}\p{N}_])))/gu;
const OPERATOR = /(?<=\d) ?([×÷=+]) ?(?=\d)/g;
const OPERATORS: Readonly<Record<string, string>> = {
  '×': ' في ',
  '÷': ' على ',
  '=': ' يساوي ',
  '+': ' زائد ',
};
/** «= 50.5», after a word */
const EQUALS = /(?<=\p{L}) = (?=\d)/gu;
/** «<5%», «العمر ≥ 18»; what is said already is not said again. */
const COMPARED = /(?:أقل من |أكثر من |نحو )?([<>≤≥≈~]) ?(?=[-−]?\d)/gu;
const COMPARISONS: Readonly<Record<string, string>> = {
  '<': 'أقل من ',
  '>': 'أكثر من ',
  '≤': 'لا يزيد على ',
  '≥': 'لا يقل عن ',
  '≈': 'نحو ',
  '~': 'نحو ',
};
const DECIMAL = /(?<![\d.,])(\d+)\.(\d+)(?!\.?\d)/g;

/** Figures without what only the eye reads: thousands without their commas, digits that every voice knows. */
export function plainFigures(text: string): string {
  return (
    withAsciiDigits(text)
      // CO₂: of a small figure a voice would say where it stands.
      .replace(/[₀-₉]/g, (digit) => digit.normalize('NFKC'))
      .replace(/(?<=\d)٫(?=\d)/g, '.')
      .replaceAll('٪', '%')
      // As agencies of the Maghreb write it, «2ر70» for 70.2: seen from the right it is in order.
      .replace(/(?<![\d\p{L}])(\d+)ر(\d+)(?![\d\p{L}])/gu, '$2.$1')
      .replace(/(?<![\d.,،]|الساعة )(\d+)[,،](\d{1,2})(?![\d,،]|\.\d)/gu, '$1.$2')
      .replace(POINTED, (number) => number.replaceAll('.', ''))
      .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
      .replace(SPACED, (number) => number.replaceAll(' ', ''))
  );
}

/** Signs before and between numbers, and the point of a fraction. Last, because others read them. */
export function signsSaid(text: string): string {
  return text
    .replace(NUMBERED, 'رقم ')
    .replace(AND_MORE, (_more, said = '', number, before = '', at: number, whole: string) => {
      if (MODEL.test(whole.slice(Math.max(0, at - NEAR), at))) return `${number} بلس${before}`;
      if (said !== '' || before !== '') return `${said || 'أكثر من '}${number}${before}`;
      return `${number} فأكثر`;
    })
    .replace(EQUALS, ' يساوي ')
    .replace(COMPARED, (_sign, comparison) => COMPARISONS[comparison] ?? comparison)
    .replace(/(?<=[\d)])([²³])/g, (power) => (power === '²' ? ' تربيع' : ' تكعيب'))
    .replace(OPERATOR, (_sign, operator) => OPERATORS[operator] ?? operator)
    .replace(SIGNED, (sign) => SIGNS[sign] ?? sign)
    .replace(DECIMAL, (_number, whole, part) => `${whole} فاصلة ${fractionSaid(part)}`);
}

/** «05» is a zero and a five; a voice would leave the zero out. */
function fractionSaid(part: string): string {
  return part.length > 2 || part.startsWith('0') ? [...part].join(' ') : part;
}
