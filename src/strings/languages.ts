/**
 * Whose names of the months, in Arabic: «يناير» of Egypt and the Gulf, «كانون الثاني» of the Levant and Iraq,
 * «جانفي» of Algeria and Tunisia, and Morocco's, with «غشت».
 */
export type MonthNames = 'gregorian' | 'levantine' | 'maghrebi' | 'moroccan';

/** What pages, feeds, search and scripts have to know of a language that the interface speaks. */
interface LanguageFacts {
  readonly direction: 'rtl' | 'ltr';
  /** @see https://ogp.me/#optional */
  readonly ogLocale: string;
  /** What follows `name`, `description` and a section's `name` in `site.yaml`: `nameEn`. */
  readonly siteSuffix: string;
  readonly dates: {
    /** BCP 47, with calendar and digits where the locale's own are not wanted. */
    readonly locale: string;
    /** Locales by whose names readers of other countries know the months: the publication chooses. */
    readonly monthLocales?: Readonly<Record<MonthNames, string>>;
    /** What stands between the day and the hour. */
    readonly beforeTime: string;
    /** Whether readers know the digits ١٢٣ as well as 123: the publication chooses. */
    readonly hasArabicDigits?: boolean;
  };
  /**
   * Reading speed of adults, aloud, which is also the pace of careful silent reading.
   * Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New
   * International Reading Speed Texts IReST", IOVS 53(9), 2012, table 3.
   * https://doi.org/10.1167/iovs.11-8284
   */
  readonly wordsAMinute: number;
  /** Characters that every page of the language draws, whatever its text: they choose its fonts. */
  readonly alwaysDrawn: string;
  /** Texts may carry vowel marks, which readers can hide. */
  readonly hasTashkeel: boolean;
  /** Editors get advice on letters and figures that are mistaken in Arabic text alone. */
  readonly arabicAdvice: boolean;
}

/**
 * The languages that the interface speaks. One more is an entry here and its words in `words/`, in a file of
 * its code; a check then asks for its fields in `site.yaml`.
 */
export const LANGUAGES = {
  ar: {
    direction: 'rtl',
    ogLocale: 'ar_AR',
    siteSuffix: '',
    dates: {
      // ASCII digits, which screen readers read right.
      locale: 'ar-EG-u-ca-gregory-nu-latn',
      monthLocales: {
        gregorian: 'ar-EG-u-ca-gregory-nu-latn',
        levantine: 'ar-SY-u-ca-gregory-nu-latn',
        maghrebi: 'ar-DZ-u-ca-gregory-nu-latn',
        moroccan: 'ar-MA-u-ca-gregory-nu-latn',
      },
      beforeTime: '، الساعة ',
      hasArabicDigits: true,
    },
    wordsAMinute: 138,
    alwaysDrawn: 'خبر 1',
    hasTashkeel: true,
    arabicAdvice: true,
  },
  en: {
    direction: 'ltr',
    ogLocale: 'en_GB',
    siteSuffix: 'En',
    dates: { locale: 'en-GB', beforeTime: ', ' },
    wordsAMinute: 228,
    alwaysDrawn: 'News 1',
    hasTashkeel: false,
    arabicAdvice: false,
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** The code of a language that the interface speaks, as `<html lang>` has it. */
export type Language = keyof typeof LANGUAGES;

/** The language of pages that list articles, and of an article or a page that names none. */
export const DEFAULT_LANGUAGE = 'ar' satisfies Language;

/** Whether this is the code of a language that the interface speaks. */
export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.keys(LANGUAGES).includes(code);
}

/** The language that a tag of BCP 47 or of POSIX names, `fr-CA`, `fr_FR`, if the interface speaks it. */
export function languageOfTag(tag: string): Language | undefined {
  const [code] = tag.trim().toLowerCase().split(/[-_]/);
  return isLanguage(code) ? code : undefined;
}

/** The codes in the order of {@link LANGUAGES}, for schemas and messages. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** What is known of a language. */
export function factsOf(language: Language): LanguageFacts {
  return LANGUAGES[language];
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return LANGUAGES[language].direction;
}

/** The language that frontmatter names in `lang`. */
export function languageOf(data: unknown): Language {
  const code = data && typeof data === 'object' && 'lang' in data ? data.lang : undefined;
  return isLanguage(code) ? code : DEFAULT_LANGUAGE;
}
