import { fold } from '../../arabic/fold.ts';

/** Words of which no reason is made: a yes, a no, nothing, and that it was withdrawn or was not. */
const WITHOUT_REASON = new Set(
  [
    'true false yes no on off null none nil undefined nothing na not never yet is was it been the this article',
    'withdrawn retracted removed deleted applicable available tbd todo later any so far reason needed',
    'still published online live does do did apply happen here',
    'نعم لا كلا اجل بلى لم لن ليس ليست غير بلا دون بدون شيء لاشيء احد يوجد توجد لايوجد ينطبق منطبق متوفر متاح',
    'ما سبب داعي حاجه لذلك لهذا يحدث حدث لاحقا حاليا منشور منشوره هنا حذف محذوف',
    'تم يتم قد بعد قط ابدا حتى الان هذا هذه هو هي من عن الخبر خبر المقال المقالة المادة التقرير النص الموقع النشر',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);

/** «سُحب», «يُسحب», «سحبه», «السحب», «مسحوبة»، with a particle before it. */
const WITHDRAWING = /^[وف]?(?:ال|[يتن])?(?:سحب|مسحوب)(?:ها|ه|ت|ا|ناه)?$/;

/** Whether a text says why an article was withdrawn: of `no` readers would be told that it was, and this as why. */
export function saysWhy(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word) => word.length > 1 && !WITHOUT_REASON.has(word) && !WITHDRAWING.test(word),
  );
}
