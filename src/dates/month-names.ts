/** A month, and the calendar in which it has its name. */
export interface NamedMonth {
  readonly calendar: 'gregorian' | 'hijri';
  /** From 1. */
  readonly number: number;
}

/** The names of months in each country's Arabic, and in English, by their number. */
const GREGORIAN: readonly RegExp[] = [
  /^(?:يناير|كانون الثاني|جانفي|jan)/,
  /^(?:فبراير|شباط|فيفري|feb)/,
  /^(?:مارس|آذار|اذار|mar)/,
  /^(?:[أا]بريل|نيسان|أفريل|apr)/,
  /^(?:مايو|[أا]يار|ماي$|may)/,
  /^(?:يونيو|حزيران|جوان|jun)/,
  /^(?:يوليو|تموز|جويلية|jul)/,
  /^(?:[أا]غسطس|آب|أوت|غشت|aug)/,
  /^(?:سبتمبر|[أا]يلول|شتنبر|sep)/,
  /^(?:[أا]كتوبر|تشرين الأول|oct)/,
  /^(?:نوفمبر|تشرين الثاني|نونبر|nov)/,
  /^(?:ديسمبر|كانون الأول|دجنبر|dec)/,
];

const HIJRI: readonly RegExp[] = [
  /^(?:ال)?محرم$|^muharram$/,
  /^صفر$|^safar$/,
  /^ربيع ال[أا]ول$/,
  /^ربيع (?:ال[آا]خر|الثاني)$/,
  /^جماد[ىي] ال[أا]ول[ىي]?$/,
  /^جماد[ىي] (?:ال[آا]خرة?|الثانية?)$/,
  /^رجب$|^rajab$/,
  /^شعبان$|^sha[‘’']?ban$/,
  /^رمضان$|^ramadh?an$/,
  /^شوال$|^shawwal$/,
  /^ذ[ويا] القعدة$/,
  /^ذ[ويا] الحجة$/,
];

/** The month that a word names, or two words do, in any letters. */
export function monthNamed(name: string): NamedMonth | undefined {
  const plain = name.toLowerCase().replace(/\p{Mn}/gu, '');
  for (const [calendar, names] of [
    ['gregorian', GREGORIAN],
    ['hijri', HIJRI],
  ] as const) {
    const index = names.findIndex((month) => month.test(plain));
    if (index >= 0) return { calendar, number: index + 1 };
  }
  return undefined;
}
