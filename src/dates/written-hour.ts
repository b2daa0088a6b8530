/** The hour behind a day: `10:30`, `1030`, `3pm`, «الساعة 3 عصراً», with the zone that it names. */
const HOUR =
  /^[\s,،T-]*(?:(?:الساعة|at|في)\s+)*(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?|(?<=\d{2})(\d{2}))?\s*(?:(\p{L}[\p{L}.]*(?![\p{L}.])(?:\sالظهر)?)\s*)?(?:\(?([+-]\d{1,2}(?::?\d{2})?|\p{L}+(?:\s\p{L}+){0,2})\)?)?$/u;

const FORENOON = /^(?:ص|صباحا?|فجرا?|a\.?m\.?)$/i;
const AFTERNOON = /^(?:م|مساءا?|عصرا?|بعد الظهر|p\.?m\.?)$/i;
const NOON = /^(?:ظهرا?)$/;
const NIGHT = /^(?:ليلا?)$/;

/** Zones that are one offset all the year. */
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/^(?:z|utc|gmt|(?:بتوقيت\s)?[غج]رينتش)$/i, 'Z'],
  [/^(?:ksa|ast|(?:بتوقيت\s)?(?:مكة(?:\sالمكرمة)?|السعودية|الرياض))$/i, '+03:00'],
];

/**
 * An hour as it is written here, with its zone: `15:00`, `10:30+03:00`.
 *
 * @param rest what stands behind a day, without marks on its letters
 * @returns undefined where it cannot be told which hour is meant
 */
export function writtenHour(rest: string): string | undefined {
  const [isHour, written = '', minute, together, name = '', of = ''] = HOUR.exec(rest) ?? [];
  // 24:00 is where a day ends, and for some where it begins: of one day as well as of the next.
  if (!isHour || Number(written) > 23) return undefined;
  const isPart = [FORENOON, AFTERNOON, NOON, NIGHT].some((part) => part.test(name));
  const hours = isPart ? hourOf(Number(written), name) : Number(written);
  const isBare = minute === undefined && together === undefined;
  const zone = zoneOf(isPart || name === '' ? of : [name, of].filter(Boolean).join(' '));
  if (hours === undefined || zone === undefined || (isBare && !isPart)) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute ?? together ?? '00'}${zone}`;
}

/** Of twelve hours the second twelve are told by the part of the day. */
function hourOf(hour: number, part: string): number | undefined {
  if (FORENOON.test(part)) return hour % 12;
  if (AFTERNOON.test(part)) return hour < 12 ? hour + 12 : hour;
  if (NOON.test(part)) return hour < 4 ? hour + 12 : hour;
  // Twelve at night is of one day as well as of the next.
  if (hour === 12) return undefined;
  return hour > 5 && hour < 12 ? hour + 12 : hour;
}

function zoneOf(written: string): string | undefined {
  if (written === '') return '';
  const [isOffset, sign = '', hours = '', minutes = '00'] =
    /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  if (isOffset) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return ZONES.find(([names]) => names.test(written))?.[1];
}
