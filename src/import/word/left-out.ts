/** What a document has and an article has not, as it is named to editors. */
export const CONTENTS = 'جدول المحتويات / table of contents';
export const COMMENTS = 'التعليقات / comments';
export const DELETIONS = 'محذوفات التعديلات المتتبَّعة / deletions of tracked changes';
export const EQUATIONS = 'المعادلات / equations';
export const LETTERS_OF_LISTS = 'حروف القوائم، صارت أرقاماً / letters of lists, now numbers';
export const PAGE_EDGES = 'رؤوس الصفحات وذيولها / headers and footers';

/** Words that nobody sees on its pages. */
export function hiddenText(words: string): string {
  return `نصّ مخفي / hidden text: «${words}»`;
}
