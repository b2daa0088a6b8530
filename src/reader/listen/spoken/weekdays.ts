/** The days of the week, as news write them: part of an expression. */
export const WEEKDAYS = 'السبت|الأحد|الا?ثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة';
