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
  const last = /[\p{L}\p{M}\u0640]+$/u.exec(before)?.[0];
  if (last !== undefined && LEADING.has(fold(last))) return true;
  if (/^[a-z]/.test(after) && /\p{Script=Latin}/u.test(before)) return true;
  return count(before, /[«([]/g) > count(before, /[»)\]]/g);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
