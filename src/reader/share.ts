import { isolate } from '../bidi/isolate.ts';

/**
 * Hands a link on: by the device's own sheet, or else to the clipboard, or else by mail.
 *
 * @returns what was done; `given up` when the reader closed the sheet
 */
export async function share(
  title: string,
  url: string,
): Promise<'shared' | 'given up' | 'copied' | 'mailed'> {
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch (error) {
    // A browser without the sheet fails here too, with a TypeError.
    if (error instanceof DOMException && error.name === 'AbortError') return 'given up';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    location.href = mailTo(title, url);
    return 'mailed';
  }
}

/** A letter with the link in it, whose subject keeps its direction among other words. */
export function mailTo(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(isolate(title))}&body=${encodeURIComponent(url)}`;
}
