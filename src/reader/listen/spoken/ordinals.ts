const UNITS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
];
const TENS = [
  'العشرين',
  'الثلاثين',
  'الأربعين',
  'الخمسين',
  'الستين',
  'السبعين',
  'الثمانين',
  'التسعين',
];

/** What is counted by its place. Of «الدول الـ27» the number is how many there are, and stays. */
const PLACED =
  /(?<!\p{L})[وبلف]?(القرن|العام|اليوم|الأسبوع|الشهر|المركز|الدور|المؤتمر|الطابق|الفصل|الجزء|العدد|الذكرى|الدورة|المرة|الدقيقة|الجولة|النسخة|السنة|الطبعة|الجلسة|القمة|الحلقة|المرتبة|الجائزة|الساعة|الليلة) ال ?(\d{1,2})(?: ?\+ ?(\d+))?(?!\d|[.,:/-]\d)/gu;

/** «القرن الـ21» is «القرن الحادي والعشرين»; the case is the genitive's, as in most sentences. */
export function ordinalsSaid(text: string): string {
  return text
    .replace(PLACED, (whole, noun: string, number: string, added?: string) => {
      const said = ordinal(Number(number), /(?:ة|ى)$/u.test(noun));
      return said
        ? whole.replace(/ال ?\d[\d +]*$/u, said + (added ? ` زائد ${added}` : ''))
        : whole;
    })
    .replace(/(?<!\p{L})([وبلف]?ال|لل)(?=\d)/gu, '$1 ');
}

function ordinal(number: number, isFeminine: boolean): string | undefined {
  const [tens, unit] = [Math.floor(number / 10), number % 10];
  if (number === 10) return isFeminine ? 'العاشرة' : 'العاشر';
  if (number === 0 || tens === 0) return unitSaid(unit, isFeminine);
  const ten = tens === 1 ? (isFeminine ? 'عشرة' : 'عشر') : TENS[tens - 2];
  if (unit === 0) return ten;
  const first = unit === 1 ? (isFeminine ? 'الحادية' : 'الحادي') : unitSaid(unit, isFeminine);
  return tens === 1 ? `${first} ${ten}` : `${first} و${ten}`;
}

function unitSaid(unit: number, isFeminine: boolean): string | undefined {
  const said = UNITS[unit - 1];
  if (!said || !isFeminine) return said;
  return unit === 1 ? 'الأولى' : `${said}ة`;
}
