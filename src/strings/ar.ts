import { plural } from './plural.ts';

const count = plural('ar');

/** Every word of the interface in Arabic. `en.ts` has the same keys. */
export const ar = {
  skipToContent: 'تخطَّ إلى المحتوى',
  home: 'الرئيسية',
  mainNavigation: 'التنقل الرئيسي',
  footNavigation: 'روابط الموقع',
  search: 'البحث',
  searchThisSite: 'ابحث في الأخبار',
  searchSubmit: 'ابحث',
  searchNeedsScript:
    'يعمل البحث داخل متصفحك، ويحتاج إلى تشغيل جافاسكريبت. أما القراءة فلا تحتاج إليه.',
  searchIdle: 'اكتب كلمة أو أكثر لتبحث في نصوص الأخبار كلها.',
  searchLoading: 'جارٍ البحث…',
  searchFailed: 'تعذّر تحميل فهرس البحث. تحقّق من اتصالك بالشبكة ثم أعد المحاولة.',
  searchResults: 'نتائج البحث',
  searchMore: 'اعرض مزيداً من النتائج',
  nothing: 'لا نتائج',
  noResults: 'لا نتائج. جرّب كلمة أقصر أو أعمّ، أو تحقّق من الإملاء.',
  searchEverywhere: 'ابحث في الأخبار كلها',
  resultCount: (number: number) =>
    count(number, {
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${number} نتائج`,
      many: `${number} نتيجة`,
      other: `${number} نتيجة`,
    }),
  notAllWords: 'لا خبر فيه الكلمات كلها، وهذه أقرب الأخبار إليها:',
  didYouMean: 'هل تقصد:',
  questionMark: '؟',
  comma: '، ',
  sameRoot: 'كلمات من الجذر نفسه',
  recentSearches: 'عمليات بحث سابقة',
  forgetSearches: 'امسحها',
  section: 'القسم',
  allSections: 'كل الأقسام',
  year: 'السنة',
  allYears: 'كل السنوات',
  order: 'الترتيب',
  byRelevance: 'الأقرب إلى ما كتبت',
  byDate: 'الأحدث',
  inYear: (year: string) => `من عام ${year}`,
  inSection: (name: string) => `في قسم «${name}»`,
  withTag: (name: string) => `بالوسم «${name}»`,
  latest: 'أحدث الأخبار',
  newer: 'أخبار أحدث',
  older: 'أخبار أقدم',
  pages: 'صفحات الأخبار',
  pageNumber: (number: number) => `الصفحة ${number}`,
  readOn: 'اقرأ الخبر كاملاً',
  noNews: 'لا أخبار هنا بعد.',
  readingTime: (minutes: number) =>
    `مدة القراءة: ${count(minutes, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: `${minutes} دقائق`,
      many: `${minutes} دقيقة`,
      other: `${minutes} دقيقة`,
    })}`,
  updated: 'حُدِّث',
  contents: 'في هذا الخبر',
  tags: 'الوسوم',
  sources: 'المصادر',
  corrections: 'التصحيحات',
  notFoundTitle: 'الصفحة غير موجودة',
  notFoundText:
    'لعلّ العنوان تغيّر أو كُتب ناقصاً. ابحث عن الخبر بكلمة منه، أو ابدأ من الصفحة الرئيسية.',
  feed: 'خلاصة آر إس إس',
  draft: 'مسودة',
};

export type Strings = typeof ar;
