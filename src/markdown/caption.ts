/** Words with which an editor begins a line that says whose a picture is. */
const CREDIT = /^(?:تصوير|عدسة|المصدر|photo|photograph|credit|source)\s*:/i;

export interface Caption {
  readonly caption: string;
  /** Whose the picture is. */
  readonly credit: string;
}

/**
 * Parts the caption of a picture from its credit: «عاد الصيادون | تصوير: ليلى», or the credit on a last
 * line of its own that begins with «تصوير:» or the like.
 */
export function partCaption(written: string): Caption {
  const text = written.trim();
  const bar = /\s*\|\s*(?=[^|]*$)/.exec(text);
  if (bar) {
    const credit = text.slice(bar.index + bar[0].length);
    return { caption: text.slice(0, bar.index), credit };
  }
  const lastLine = text.lastIndexOf('\n') + 1;
  const last = text.slice(lastLine).trim();
  if (!CREDIT.test(last)) return { caption: text, credit: '' };
  return { caption: text.slice(0, lastLine).trim(), credit: last };
}
