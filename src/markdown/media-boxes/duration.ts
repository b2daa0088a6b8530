import { withAsciiDigits } from '../../text/digits.ts';

const DURATION = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/;

/** Reads `3:20` or `1:02:03`, in seconds. Digits may be Arabic-Indic. */
export function parseDuration(written: string): number | undefined {
  const match = DURATION.exec(withAsciiDigits(written.trim()));
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return undefined;
  const length = (hours * 60 + minutes) * 60 + seconds;
  return length > 0 ? length : undefined;
}

/** Seconds as players write them: `3:20`, `1:02:03`. */
export function writtenDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
