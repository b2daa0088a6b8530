import { type Breaking, endOfBreaking } from '../content/settings/breaking.ts';

/** The breaking line, while it is one. */
export function breakingAt(
  breaking: Breaking | undefined,
  now: Date,
  timeZone: string,
): Breaking | undefined {
  const end = breaking && endOfBreaking(breaking, timeZone);
  return end && now < end ? breaking : undefined;
}
