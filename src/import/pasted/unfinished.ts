import { fold } from '../../arabic/fold.ts';

/** Words after which no line of verse, item or headline ends: they lead to the next word. */
const LEADING = new Set(
  (
    'في من على إلى عن مع أن إن التي الذي الذين اللذين اللتين ما لا لم لن قد بين بعد قبل عند حتى أو ثم هذا هذه ذلك ' +
    'تلك كل غير نحو حول خلال منذ ضد دون تحت فوق لكن ولكن بل إذا حيث عدم وفي ومن وعلى وإلى وأن وعن بأن لأن كما أي ' +
    'the of and to in a an for with on at by from that is are was were as or but his her its their this be been has had'
  )
    .split(' ')
    .map(fold),
);

/** Whether a line ends in the midst of what it says. */
export function isUnfinished(before: string, after: string): boolean {
  if (endsInMidst(before)) return true;
  if (/^[a-z]/.test(after) && /\p{Script=Latin}/u.test(before)) return true;
  return isOpen(before);
}

/** Whether a line's last word leads to the next. */
export function endsInMidst(text: string): boolean {
  const last = /(?<![\p{L}\p{M}\u0640])[\p{L}\p{M}\u0640]+$/u.exec(text)?.[0];
  return last !== undefined && LEADING.has(fold(last));
}

/** Whether a line opens a bracket that it does not close. */
export function isOpen(text: string): boolean {
  return count(text, /[«([]/g) > count(text, /[»)\]]/g);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
