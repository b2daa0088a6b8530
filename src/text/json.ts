/** What somebody else wrote as JSON; undefined where it is none. */
export function jsonIn(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
