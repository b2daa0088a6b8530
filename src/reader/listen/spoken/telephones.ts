/** A telephone: groups of digits after a plus or a zero, or eight digits and more in three groups. */
const TELEPHONE =
  /(?<![\d.,/:\p{L}-])(?:\+ ?\d|00\d|\(?0(?=\d))[\d ()-]{6,}\d(?![\d.,/:]\d|\d)|(?<![\d.,/:\p{L}-])(?:1-)?\d{3,4}(?:[ -]\d{2,4}){2,}(?![\d.,/:-]*\d)/gu;
/** What a number is dialled after: «هاتف: 2222 3333», «اتصلوا على 19123»; but no model, no price and nothing counted. */
const DIALLED =
  /(?<=(?:هاتف|تلفون|تليفون|جوال|موبايل|واتساب|فاكس|الخط الساخن|[ات]تصال|اتصل\p{L}*|طوارئ)(?: (?:ال)?رقم)?(?: على)?(?: ال(?:رقم|مجاني|موحد))?:? ?(?:[\d ،-]+(?:أو|و) ?){0,4})(?<![\d.,/:+-])((?:\d{3,}|\d{1,2}(?=[ -]\d\d))(?:[ -]\d{2,})*)(?![\d.,/:-]*\d|[\p{L}%$€]| (?:ريال|دولار|درهم|دينار|جنيه|ليرة|يورو|ألف|آلاف|مليون|شخص|مرة|دقيقة|ساعة|يوم|سنة|عام|بلاغ|مكالمة|[ات]تصال|رسالة|شكوى|حالة|طلب|مستخدم|مشترك|متر|غرام|\p{Lu}))/gu;
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}.])ت ?[:/.] ?(?=[+(]?\d[\d ()-]{5})/gu, 'هاتف: '],
  [/(?<![\p{L}.])ف ?[:/.] ?(?=[+(]?\d[\d ()-]{5})/gu, 'فاكس: '],
];

/** «على الرقم 920000123» */
const NUMBERED = /(?<=على (?:ال)?رقم:? )\d{5,}(?![\d.,]*\d)/gu;

/** Telephones digit by digit. */
export function telephonesSaid(text: string): string {
  let said = text;
  for (const [label, word] of LABELS) said = said.replace(label, word);
  return said
    .replace(TELEPHONE, digitsSaid)
    .replace(NUMBERED, digitsSaid)
    .replace(DIALLED, digitsSaid);
}

function digitsSaid(number: string): string {
  const groups = number.match(/\d+/g) ?? [];
  if (groups.every((group) => /^(?:1[89]|20)\d\d$/.test(group))) return groups.join('، ');
  const digits = groups.map((group) => [...group].join(' ')).join('، ');
  return number.startsWith('+') ? `زائد ${digits}` : digits;
}
