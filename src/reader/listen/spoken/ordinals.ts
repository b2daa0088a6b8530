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
  /(?<!\p{L})[وبلف]?(القرن|العام|اليوم|الأسبوع|الشهر|المركز|الدور|المؤتمر|الطابق|الفصل|الجزء|العدد|الذكرى|الدورة|المرة|الدقيقة|الجولة|النسخة|السنة|يوم|صباح|مساء|فجر|الطبعة|الجلسة|القمة|الحلقة|المرتبة|الجائزة|الساعة|الليلة|الحرب العالمية|الرئيس|الموسم|الهدف|اللقب|الميدالية|العيد|المهرجان|الفوز|البطولة|المباراة|المرحلة|الاجتماع|المادة|البند) ال ?(\d{1,2})(?: ?\+ ?(\d+))?(?!\d|[.,:/-]\d)/gu;

/** «الحرب العالمية» and «الذكرى», by their ends. */
const FEMININE = /[ةى]$/u;

/** «Q3 2024», and «الربع Q3» */
const QUARTER = /(?:الربع )?(?<![\p{L}\p{N}])Q([1-4])(?![\p{L}\p{N}])/gu;

/** «القرنين 18 و19» */
const CENTURIES =
  /(?<=(?<!\p{L})[وبلف]?(?:القرنين|القرنان|القرون) )\d{1,2}(?:(?: ?و ?|، ?)\d{1,2})+(?![\d.,:/-])/gu;
/** «في المركز 3 على العالم»: nothing is counted by the number where its sentence ends or a particle follows. */
const PLACED_WITHOUT_ARTICLE =
  /(?<!\p{L})([وبلف]?(?:المركز|المرتبة|الذكرى|الطابق|الجولة|النسخة|الحلقة|الموسم|الدورة|الحرب العالمية)) (\d{1,2})(?=[.،؛:!؟)»](?!\d)|$| (?:من|على|ضمن|بعد|قبل|خلف|عالمي|آسيوي|عربي|أوروبي)(?:اً|ًا|ا)?(?!\p{L})| ل?ل?ال\p{L}| لل?(?!اعب|صوص|قاء|جان|يال|تر|يرة|غات|حظ)\p{L}| وال\p{L})/gu;

/** Whose names are numbered, no higher than 29; after any other «الـ16» counts: «الدول الـ27». «عباس الـ85» is of age. */
const RULER = String.raw`(?<!\p{L})[وبلف]?(?:لويس|هنري|تشارلز|[إا]دوارد|جورج|جيمس|بولس|بندكت|بندكتس|بنديكتوس|فرنسيس|فرانسيس|ليو|لاون|بيوس|كليمنت|غريغوريوس|يوحنا|شنودة|تواضروس|كيرلس|نابليون|رمسيس|بطليموس|تحتمس|أمنحتب|فيليب|كارل|شارل|فريدريك|فيلهلم|غليوم|نيقولا|نيكولاس|[أا]لكسندر|[إا]سكندر|بطرس|خوان كارلوس|فيليبي|[إا]ليزابيث|كاترين|كاثرين|كليوباترا|مارغريت|مارغريته|بياتريكس|الحسن|حسين|محمد|عبد الله|عبدالله|مراد|سليم|سليمان|عبد الحميد|عبدالحميد|عباس|فيصل|غازي)`;
const QUEEN = /(?:[إا]ليزابيث|كات?رين|كاثرين|كليوباترا|مارغريته?|بياتريكس)$/u;
const RULER_PLACED = new RegExp(
  String.raw`(${RULER}) ال ?([12]?\d)(?!\d|[.,:/-]\d| (?:عام|سن|يوم|شهر))`,
  'gu',
);

/** «القرن XIX», «لويس XVI»: in Arabic text a Roman numeral has a place, but for names of one letter, as «فيتامين C». */
const ROMAN = String.raw`(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}&-]|\.[\p{L}\p{N}])`;
const RULER_ROMAN = new RegExp(`(${RULER}) (?!X(?![IVX]))${ROMAN}`, 'gu');
const PLACED_ROMAN = new RegExp(
  String.raw`(?<!\p{L})([وبلف]?(?:القرن|الفصل|الجزء|الباب|المجلد|الملحق|القسم|المؤتمر|الدورة|النسخة|الحرب العالمية|الجمهورية|المرحلة|الطبعة|الحلقة)) ${ROMAN}`,
  'gu',
);
const OF_ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** «القرن الـ21» is «القرن الحادي والعشرين»; the case is the genitive's, as in most sentences. */
export function ordinalsSaid(text: string): string {
  return text
    .replace(PLACED, (whole, noun: string, number: string, added?: string) => {
      const said = ordinal(Number(number), FEMININE.test(noun));
      return said
        ? whole.replace(/ال ?\d[\d +]*$/u, said + (added ? ` زائد ${added}` : ''))
        : whole;
    })
    .replace(/(?<=(?<!\p{L})[وبلف]?القرن )([1-9]|1\d|2[01])(?![\d.,:/-])/gu, (number) => {
      return ordinal(Number(number), false) ?? number;
    })
    .replace(CENTURIES, (numbers) => {
      return numbers.replace(/\d+/g, (number) => ordinal(Number(number), false) ?? number);
    })
    .replace(PLACED_WITHOUT_ARTICLE, (whole, noun: string, number: string) => {
      return placeSaid(noun, Number(number)) ?? whole;
    })
    .replace(QUARTER, (_quarter, number: string) => `الربع ${ordinal(Number(number), false)}`)
    .replace(RULER_PLACED, (whole, ruler: string, number: string) => {
      return rulerSaid(ruler, Number(number)) ?? whole;
    })
    .replace(RULER_ROMAN, (whole, ruler: string, roman: string) => {
      return rulerSaid(ruler, fromRoman(roman)) ?? whole;
    })
    .replace(PLACED_ROMAN, (whole, noun: string, roman: string) => {
      return placeSaid(noun, fromRoman(roman)) ?? whole;
    })
    .replace(/(?<!\p{L})([وبلف]?ال|لل)(?=[\dA-Za-z])/gu, '$1 ');
}

function placeSaid(noun: string, number: number): string | undefined {
  const said = ordinal(number, FEMININE.test(noun));
  return said && `${noun} ${said}`;
}

function rulerSaid(ruler: string, number: number): string | undefined {
  const said = ordinal(number, QUEEN.test(ruler));
  return said && `${ruler} ${said}`;
}

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => OF_ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
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
