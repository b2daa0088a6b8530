import type { Written } from '../../../src/related/written.ts';

const SUBJECTS = ['القوارب والموانئ', 'قارب الصيد', 'المدارس والمعلمون', 'مدرسة المعلمة', 'النخيل'];

/** Articles on a few subjects, five a month, in forms that are classed by how often others occur. */
export function newsArchive(count: number): readonly Written[] {
  return Array.from({ length: count }, (_, at) => ({
    slug: `a${at}`,
    month: `2024-${String(1 + Math.floor(at / 5)).padStart(2, '0')}`,
    language: 'ar',
    section: ['محليات', 'علوم'][at % 2],
    tags: [`موضوع ${at % 3}`],
    title: `${SUBJECTS[at % 5]} في اليوم ${at}`,
    body: `كتب المراسل عن ${SUBJECTS[(at * 3) % 5]} وعن ${SUBJECTS[(at + 1) % 5]}.`,
  }));
}
