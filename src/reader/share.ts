import { isolate } from '../bidi/isolate.ts';

/**
 * Shares a link: through the Web Share API, or else the clipboard, or else by mail.
 *
 * @returns what was done; `aborted` when the reader closed the share sheet
 * @see https://www.w3.org/TR/web-share/
 */
export async function share(
  title: string,
  url: string,
): Promise<'shared' | 'aborted' | 'copied' | 'mailed'> {
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch (error) {
    // A browser without the API ends here too, with a TypeError.
    if (error instanceof DOMException && error.name === 'AbortError') return 'aborted';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    location.href = mailTo(title, url);
    return 'mailed';
  }
}

/** A `mailto:` URL with the link in the body. The subject is isolated: it keeps its direction among other text. */
export function mailTo(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(isolate(title))}&body=${encodeURIComponent(url)}`;
}
