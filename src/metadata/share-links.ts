import { isolate } from '../bidi/isolate.ts';
import { readableAddress } from '../text/readable-address.ts';

/** Where a reader can share an article, in the order in which they are offered. */
export type ShareTarget = 'whatsapp' | 'telegram' | 'x' | 'mail';

/**
 * The addresses by which an article is shared: plain links, which ask nothing of another host before they
 * are followed.
 *
 * @param url the article's full address
 */
export function shareLinks(
  title: string,
  url: string,
): readonly { readonly target: ShareTarget; readonly href: string }[] {
  const words = parameter(title);
  const address = parameter(readableAddress(url));
  // The subject is isolated: it keeps its direction among other text.
  const subject = parameter(isolate(title));
  return [
    { target: 'whatsapp', href: `https://wa.me/?text=${words}%0A${address}` },
    { target: 'telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
    { target: 'x', href: `https://x.com/intent/post?text=${words}&url=${address}` },
    { target: 'mail', href: `mailto:?subject=${subject}&body=${address}` },
  ];
}

/**
 * A value in a query. Letters beyond ASCII stay letters, which browsers encode as UTF-8: in percent signs
 * they would be a third of the page.
 *
 * @see https://url.spec.whatwg.org/#query-state
 */
function parameter(value: string): string {
  return value.replace(/[^\p{L}\p{N}\p{M}/:.-]/gu, encodeURIComponent);
}
