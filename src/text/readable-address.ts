/** Percent signs that stand for characters beyond ASCII, one after another. */
const ENCODED = /(?:%[89a-f][0-9a-f])+/gi;

/** What is not seen, or ends an address where it is pasted, stays as it is written for machines. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cn}\p{Co}«»“”‘’،؛؟]/gu;

/**
 * An address with its letters as letters, `…/articles/مرفأ/`, for people to read and paste: it leads to
 * the same page as the one in percent signs.
 */
export function readableAddress(url: string): string {
  return url.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded).replace(UNSEEN, encodeURIComponent);
    } catch {
      return encoded;
    }
  });
}
