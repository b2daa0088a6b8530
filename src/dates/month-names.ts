/** The names of months in each country's Arabic, and in English, by their number. */
const MONTHS: readonly RegExp[] = [
  /^(?:يناير|كانون (?:ال)?ثاني|جانفي|jan(?:uary)?)$/,
  /^(?:فبراير|شباط|فيفري|feb(?:ruary)?)$/,
  /^(?:مارس|[آا]ذار|mar(?:ch)?)$/,
  /^(?:[أاإ]بريل|نيسان|[أا]فريل|apr(?:il)?)$/,
  /^(?:مايو|[أا]يار|ماي|may)$/,
  /^(?:يونيو|حزيران|جوان|june?)$/,
  /^(?:يوليو|تموز|جويلي[ةه]|يوليوز|july?)$/,
  /^(?:[أا]غسطس|[آا]ب|[أا]وت|غشت|aug(?:ust)?)$/,
  /^(?:سبتمبر|[أا]يلول|شتنبر|sep(?:t(?:ember)?)?)$/,
  /^(?:[أا]كتوبر|تشرين (?:ال)?[أا]ول|oct(?:ober)?)$/,
  /^(?:نوفمبر|تشرين (?:ال)?ثاني|نونبر|nov(?:ember)?)$/,
  /^(?:ديسمبر|كانون (?:ال)?[أا]ول|دجنبر|dec(?:ember)?)$/,
];

/** The number of a month by its name, in whatever country's Arabic, with its hamza or without, or in English. */
export function monthNamed(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.test(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}
