import { readsAsArabic } from './arabic-letters.ts';
import { bytesIn, LATIN_1, textIn } from './single-byte.ts';

/** In what a text was saved, and in what it was opened by mistake. */
const MISREADINGS = [
  ['windows-1256', 'windows-1252'],
  ['utf-8', 'windows-1252'],
  ['utf-8', 'windows-1256'],
  ['utf-8', LATIN_1],
  ['utf-8', 'macintosh'],
  ['utf-8', 'windows-1251'],
  ['iso-8859-6', 'windows-1252'],
  ['windows-1256', 'macintosh'],
  ['windows-1256', 'windows-1251'],
] as const;

/** The share of lost letters that no slip of the hand makes. */
const MANY_LOST = 0.1;

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
  const gone = text.match(/\uFFFD/g)?.length ?? 0;
  const isLost =
    (lost.length > 2 && lost.length > words.length / 2) || gone > Math.max(3, all * MANY_LOST);
  return isLost ? { meant: undefined, savedIn: undefined } : undefined;
}

/** Some were opened and saved again, which made one more of each character. */
const MOST_TIMES = 3;

function asItWas(line: string, savedIn: string, openedIn: string): string | undefined {
  let text = line;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const bytes = bytesIn(openedIn, text);
    const before = bytes && textIn(savedIn, bytes);
    if (before === undefined || before === text) return undefined;
    if (readsAsArabic(before)) return before;
    text = before;
  }
  return undefined;
}

function beyondAscii(line: string): number {
  return line.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}
