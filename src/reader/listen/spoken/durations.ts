import { counted, countedNoun } from './counted-noun.ts';

const HOUR = countedNoun('ساعة', 'ساعات');
const MINUTE = countedNoun('دقيقة', 'دقائق');
const SECOND = countedNoun('ثانية', 'ثوان');

const TWO = String.raw`(?<![\d:.])(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)`;
/** «بزمن 2:01:09»: after «الساعة» it would be a time of day. */
const WHOLE = new RegExp(
  String.raw`(?<=(?:زمن|مد[ةت]|استغرق|استمر|دام)\p{L}{0,3}:? (?:قدرها? )?)${TWO}:([0-5]\d(?:\.\d{1,3})?)(?![\d:])`,
  'gu',
);
/** «1:30 ساعة», «3:45 دقائق» */
const COUNTED = new RegExp(`${TWO} (?:(ساع(?:ة|ات))|دقيقة|دقائق)(?!\\p{L})`, 'gu');

/** How long something took, in words: «بزمن 2:01:09» is «بزمن ساعتين ودقيقة واحدة وتسع ثوان». */
export function durationsSaid(text: string): string {
  return text
    .replace(WHOLE, (_time, hours: string, minutes: string, seconds: string) => {
      return partsSaid([hours, HOUR], [minutes, MINUTE], [seconds, SECOND]);
    })
    .replace(COUNTED, (_time, first: string, second: string, hours?: string) => {
      return hours
        ? partsSaid([first, HOUR], [second, MINUTE])
        : partsSaid([first, MINUTE], [second, SECOND]);
    });
}

/** Each number with its noun, and none of what is not there. */
function partsSaid(...parts: readonly (readonly [number: string, noun: typeof HOUR])[]): string {
  return parts
    .filter(([number]) => Number(number) > 0)
    .map(([number, noun]) => counted(String(Number(number)), noun))
    .join(' و');
}
