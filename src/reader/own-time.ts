import type { Digits } from '../strings/numerals.ts';

/**
 * Scripts that stand in the page right after what they complete, so that it is complete before it is first
 * seen and nothing moves. Where the reader's clock shows what the publication's does, they do nothing.
 */

/**
 * Puts the reader's own time beside each moment in the element before: «… 7:00 بتوقيت الرياض (6:00 بتوقيتك)»,
 * with the day of the week where that is another. Swedish writes dates and times as ISO 8601 does.
 *
 * @param phrase with `{}` for the time
 */
export function ownTimeScript(phrase: string, digits: Digits): string {
  const [before = '', after = ''] = phrase.split('{}');
  const day =
    'o.slice(8,10)==w.slice(8,10)?"":d.toLocaleDateString(document.documentElement.lang,{weekday:"long"})+" "';
  const text = `"\xa0${before}"+(${day})+${inDigits('o.slice(11,16).replace(/^0/,"")', digits)}+"${after}"`;
  return `for(const t of document.currentScript.previousElementSibling.querySelectorAll("time")){const w=t.dateTime,d=new Date(w),o=d.toLocaleString("sv");w[10]&&o.slice(11,16)!=w.slice(11,16)&&t.after(${text})}`;
}

/**
 * Says after the element before what both clocks show now.
 *
 * @param phrase with `{there}` and `{here}`
 * @param timeZone of the publication
 */
export function ownClockScript(phrase: string, timeZone: string, digits: Digits): string {
  const text = JSON.stringify(phrase).replace('{there}', '"+a+"').replace('{here}', '"+b+"');
  const clock = 'd.toLocaleTimeString("en-GB",{hour:"numeric",minute:"2-digit",timeZone:z})';
  return `{const d=new Date,f=z=>${inDigits(clock, digits)},a=f("${timeZone}"),b=f();a!=b&&document.currentScript.previousElementSibling.append(${text})}`;
}

/** An expression whose digits are written as the page's. */
function inDigits(expression: string, digits: Digits): string {
  return digits === 'arab' ? `${expression}.replace(/\\d/g,n=>"٠١٢٣٤٥٦٧٨٩"[n])` : expression;
}
