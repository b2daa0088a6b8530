import { counted, countedNoun } from './counted-noun.ts';

const HOURS = [
  'الثانية عشرة',
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
];
const MINUTE = countedNoun('دقيقة', 'دقائق');

/**
 * A time as a clock is read: «الثانية والنصف بعد الظهر».
 *
 * @param half ص, م or ظ, where it is written
 */
export function timeSaid(hour: number, minutes: number, half: string | undefined): string {
  const isMidnight = hour % 24 === 0 || (hour === 12 && half === 'ص');
  if (isMidnight && minutes === 0) return 'منتصف الليل';
  const toNext = [40, 45, 50, 55].includes(minutes);
  const name = HOURS[(toNext ? hour + 1 : hour) % 12];
  return `${name}${minutesSaid(minutes)}${partOfDay(hour, half)}`;
}

function minutesSaid(minutes: number): string {
  switch (minutes) {
    case 0:
      return '';
    case 15:
      return ' والربع';
    case 20:
      return ' والثلث';
    case 30:
      return ' والنصف';
    case 40:
      return ' إلا ثلثاً';
    case 45:
      return ' إلا ربعاً';
    case 50:
      return ' إلا عشر دقائق';
    case 55:
      return ' إلا خمس دقائق';
    default:
      return ` و${counted(String(minutes), MINUTE)}`;
  }
}

function partOfDay(hour: number, half: string | undefined): string {
  if (hour % 24 === 0) return ' بعد منتصف الليل';
  if (half && hour === 12) return half === 'ص' ? ' بعد منتصف الليل' : ' ظهراً';
  if (half) return half === 'ص' ? ' صباحاً' : half === 'ظ' ? ' ظهراً' : ' مساءً';
  if (hour < 13) return '';
  return hour < 18 ? ' بعد الظهر' : ' مساءً';
}
