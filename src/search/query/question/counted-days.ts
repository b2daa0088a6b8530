/** The units of time by their folded names, without the article, and how many days each has. */
const UNITS: readonly (readonly [names: RegExp, days: number])[] = [
  [/^(?:دقيقه|دقاءق|minutes?)$/, 1 / 1440],
  [/^(?:ساعه|ساعات|hours?)$/, 1 / 24],
  [/^(?:يوما?|ايام|days?)$/, 1],
  [/^(?:اسبوعا?|اسابيع|weeks?)$/, 7],
  [/^(?:شهرا?|اشهر|شهور|months?)$/, 30],
  [/^(?:سنه|سنوات|سنين|عاما?|اعوام|years?)$/, 365],
];

/** The beginnings of the numbers from three on, as they are spelled before what is counted. */
const NUMBERS = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];
const NUMBER = new RegExp(`^(?:(\\d{1,4})|(${NUMBERS.join('|')})(?:ه|يه|ي)?) ?(?=\\p{L})`, 'u');
/** يومين، شهران, and with the ت of their singular سنتين and ساعتان. */
const DUAL = /^(\p{L}{2,}?)(ت?)(?:ين|ان)$/u;

/** How many days are meant by a number of units: «3 أيام»، «ثلاثة أسابيع»، «يومين»; undefined if none are. */
export function countedDays(folded: string): number | undefined {
  const [before = '', digits, spelled] = NUMBER.exec(folded) ?? [];
  const unit = folded.slice(before.length).replace(/^ال(?=..)/, '');
  if (before !== '') {
    const number = digits === undefined ? 3 + NUMBERS.indexOf(spelled ?? '') : Number(digits);
    return daysOf(unit, number);
  }
  const [, stem, feminine] = DUAL.exec(unit) ?? [];
  return stem === undefined ? daysOf(unit, 1) : daysOf(stem + (feminine ? 'ه' : ''), 2);
}

function daysOf(unit: string, number: number): number | undefined {
  const [, days] = UNITS.find(([names]) => names.test(unit)) ?? [];
  return days && Math.ceil(days * number);
}
