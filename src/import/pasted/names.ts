import { fold } from '../../arabic/fold.ts';
import { endsInMidst } from './unfinished.ts';

/** First names that many have. What one begins with stays a paragraph: nobody loses by that. */
const FIRST_NAMES = new Set(
  (
    'محمد أحمد محمود مصطفى علي عمر عثمان حسن حسين خالد سعيد سعد سالم سليم سامي سامر سمير كريم كمال جمال جميل ناصر نبيل ' +
    'نادر ماجد مازن ماهر مروان منير منى مريم ليلى لينا رنا رانيا ريم رشا سلمى سعاد سناء هدى هند هيفاء نور نورا نورة نادية ' +
    'ناديا فاطمة فؤاد فيصل فهد فارس فادي عادل عباس عصام عماد عامر غسان غادة طارق طلال صالح صلاح شادي شريف زياد زينب رامي ' +
    'رائد رشيد رضا ربيع راشد دينا دانا خليل حمد حمزة حنان جورج جوزيف بلال بسام بدر باسم باسل إيمان إيلي إلياس أيمن أنور ' +
    'أنس أمين أمل أمير أمينة أكرم أسماء أسامة إبراهيم إسماعيل إدريس يوسف يونس يحيى ياسر ياسين ياسمين وليد وائل وفاء هشام ' +
    'هاني هاشم عائشة عبير علياء مها ميسون موسى عيسى داود سليمان منصور مراد سارة لمى ندى هالة رغد'
  )
    .split(' ')
    .map(fold),
);

/** Whether a line is the name of a person and nothing else, such as a signature. */
export function isName(text: string): boolean {
  const words = text.replace(/^(?:د|أ|م|ا\.د|أ\.د)\s?[./]\s*/, '').split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  const [first = ''] = words;
  const isKnown = FIRST_NAMES.has(fold(first)) || /^عبد(?:\p{L}{3,})?$/u.test(first);
  return isKnown && words.every((word) => /^[\p{L}\p{M}-]+$/u.test(word) && !endsInMidst(word));
}
