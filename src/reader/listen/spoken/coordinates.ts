import { counted, countedNoun } from './counted-noun.ts';

const DEGREE = countedNoun('درجة', 'درجات');
const MINUTE = countedNoun('دقيقة', 'دقائق');
const SECOND = countedNoun('ثانية', 'ثوان');
const DIRECTIONS: Readonly<Record<string, string>> = {
  N: ' شمالاً',
  S: ' جنوباً',
  E: ' شرقاً',
  W: ' غرباً',
};

const NUMBER = String.raw`\d{1,2}(?:\.\d+)?`;
const DIRECTION = String.raw`(?: ?([NSEW])(?![\p{L}\p{N}]))`;
/** 33°20′N, 44° 23' 10" E */
const IN_MINUTES = new RegExp(
  String.raw`(?<![\d.])(\d{1,3})° ?(${NUMBER})['’′](?: ?(${NUMBER})(?:["”″]|''))?${DIRECTION}?`,
  'gu',
);
/** 33.3152° N */
const IN_DEGREES = new RegExp(String.raw`(?<![\d.])(\d{1,3}(?:\.\d+)?)°${DIRECTION}`, 'gu');

/** A place by latitude and longitude, and any angle: «33°20′N» is «33 درجة و20 دقيقة شمالاً». */
export function coordinatesSaid(text: string): string {
  return text
    .replace(IN_MINUTES, (_angle, degrees: string, minutes: string, seconds?: string, to = '') => {
      const parts = [
        counted(degrees, DEGREE),
        counted(minutes, MINUTE),
        ...(seconds ? [counted(seconds, SECOND)] : []),
      ];
      return parts.join(' و') + (DIRECTIONS[to] ?? '');
    })
    .replace(IN_DEGREES, (_angle, degrees: string, to: string) => {
      return counted(degrees, DEGREE) + (DIRECTIONS[to] ?? '');
    });
}
