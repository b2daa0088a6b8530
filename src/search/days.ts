/** Dates of articles as search has them: days since 1970. */
export const MILLISECONDS_A_DAY = 86_400_000;

/** The day that a reader has. */
export function dayOf(now: Date): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MILLISECONDS_A_DAY);
}
