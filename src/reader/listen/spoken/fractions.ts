const SIGNS: Readonly<Record<string, string>> = {
  '½': 'نصف',
  '⅓': 'ثلث',
  '⅔': 'ثلثين',
  '¼': 'ربع',
  '¾': 'ثلاثة أرباع',
  '⅕': 'خمس',
  '⅛': 'ثمن',
};
const SIGN = new RegExp(String.raw`(\d)? ?([${Object.keys(SIGNS).join('')}])`, 'gu');
const PARTED = 'كوب|أكواب|ملعقة|ملاعق|كيلو|كغ|كجم|لتر|فنجان|رطل|حبة|ساعة|سكان|مساحة';
/** Of «1/2 كوب» a fraction; of «1/2» and «3/4» a day, a score or a street. */
const SLASHED = new RegExp(
  String.raw`(?<![\d/.,])(?:(\d{1,2}) )?(1/2|1/3|2/3|1/4|3/4|1/5|1/8)(?= ?%| (?:${PARTED}|السكان|المساحة)(?!\p{L}))`,
  'gu',
);
/** «⅔ كوب», «⅔ السكان», but «⅔ من السكان» */
const NOUN = new RegExp(String.raw`^ (?:ال|(?:${PARTED})(?!\p{L}))`, 'u');
const OF_SLASHED: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '1/8': '⅛',
};

/** Fractions in words: «2½» is «2 ونصف», «1/2 كوب» «نصف كوب». */
export function fractionsSaid(text: string): string {
  return text
    .replace(SLASHED, (_all, whole: string | undefined, part: string) => {
      return `${whole ?? ''}${OF_SLASHED[part]}`;
    })
    .replace(SIGN, (all, whole: string | undefined, part: string, at: number, line: string) => {
      const isOfNoun = part === '⅔' && NOUN.test(line.slice(at + all.length));
      const said = isOfNoun ? 'ثلثي' : (SIGNS[part] ?? part);
      if (whole) return `${whole} و${said}`;
      return all.startsWith(' ') ? ` ${said}` : said;
    })
    .replace(/(?<=(?:نصف|ثلث|ثلثين|ربع|أرباع)) ?%/gu, ' في المئة');
}
