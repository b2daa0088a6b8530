const made = new Map<string, string>();

/**
 * Says what a page is that this build has made, before it is read again for what it says.
 *
 * @param file below the site
 * @param hash of its bytes
 */
export function sayMade(file: string, hash: string): void {
  made.set(file, hash);
}

/** The hash of a page as it was made; undefined if it was not, or nobody keeps it. */
export function hashOfMade(file: string): string | undefined {
  return made.get(file);
}
