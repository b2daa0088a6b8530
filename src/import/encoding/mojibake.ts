import { readsAsArabic } from './arabic-letters.ts';
import { bytesIn, textIn } from './single-byte.ts';

/** In what a text was saved, and in what it was opened by mistake. */
const MISREADINGS = [
  ['windows-1256', 'windows-1252'],
  ['utf-8', 'windows-1252'],
  ['utf-8', 'windows-1256'],
  ['iso-8859-6', 'windows-1252'],
] as const;

export interface Mojibake {
  /** A line as it was before it was misread; none where its letters are lost. */
  readonly meant: string | undefined;
  readonly savedIn: string | undefined;
}

/**
 * Tells a text whose letters were misread before it was saved: «ÚäæÇä», «Ø¹Ù†ÙˆØ§Ù†», «ط¹ظ†ظˆط§ظ†»,
 * or `?????` and `�����`.
 */
export function mojibakeIn(text: string): Mojibake | undefined {
  const lines = text.split('\n').filter((line) => beyondAscii(line) > 3);
  const all = lines.reduce((sum, line) => sum + beyondAscii(line), 0);
  for (const [savedIn, openedIn] of MISREADINGS) {
    let misread = 0;
    let meant: string | undefined;
    for (const line of lines) {
      const before = asItWas(line, savedIn, openedIn);
      if (before === undefined) continue;
      meant ??= before.trim();
      misread += beyondAscii(line);
    }
    if (misread > all / 2) return { meant, savedIn };
  }
  const words = text.match(/\S+/g) ?? [];
  const lost = words.filter((word) => /^[«(]?[?\uFFFD]{2,}[).،,:»]*$/.test(word));
  const isLost = lost.length > 2 && lost.length > words.length / 2;
  return isLost ? { meant: undefined, savedIn: undefined } : undefined;
}

function asItWas(line: string, savedIn: string, openedIn: string): string | undefined {
  const bytes = bytesIn(openedIn, line);
  const text = bytes && textIn(savedIn, bytes);
  return text !== undefined && text !== line && readsAsArabic(text) ? text : undefined;
}

function beyondAscii(line: string): number {
  return line.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}
