import type { MarkdownIt } from 'markdown-it';

/** The number of an item: behind spaces, signs of quotation and the signs of the lists around it. */
const NUMBER = /^((?:[ \t>]|[-+*] )*)([٠-٩۰-۹]{1,9})(?=[.)][ \t])/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/**
 * `١.` begins an item as `1.` does, which markdown-it alone knows. A list keeps the digits in which
 * its first item was numbered.
 */
export function arabicLists(md: MarkdownIt): void {
  const written = new WeakMap<object, ReadonlySet<number>>();
  md.core.ruler.before('block', 'arabic_digits', (state) => {
    const numbered = new Set<number>();
    let fence: string | undefined;
    const lines = state.src.split('\n').map((line, index) => {
      const [, sign = ''] = FENCE.exec(line) ?? [];
      if (fence === undefined && sign !== '') fence = sign;
      else if (fence !== undefined && sign.startsWith(fence)) fence = undefined;
      if (fence !== undefined || !NUMBER.test(line)) return line;
      numbered.add(index);
      return line.replace(NUMBER, (_all, before, digits) => before + western(digits));
    });
    state.src = lines.join('\n');
    written.set(state, numbered);
  });
  md.core.ruler.after('block', 'arabic_lists', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'ordered_list_open' || !token.map) continue;
      if (written.get(state)?.has(token.map[0])) token.attrSet('class', 'arabic-digits');
    }
  });
}

function western(digits: string): string {
  return digits.replace(/./g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
