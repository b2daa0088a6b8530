/** A word, or what stands without a space between, where a page puts it. */
export interface WordOnPage {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Pixels below the page's upper edge. */
  readonly baseline: number;
  /** Of the font, in pixels. */
  readonly size: number;
  readonly weight: number;
  /** Whether it follows what is before it without a space, as a full stop follows a word in bold. */
  readonly joined: boolean;
}

/** Lists the words of a page's article. Runs in the page, hence stands by itself. */
export function wordsOnPage(): WordOnPage[] {
  /** From the upper edge of a line's text to its baseline, where an empty box stands. */
  const ascents = new Map<string, number>();
  const ascentOf = ({ fontSize, fontWeight, fontFamily }: CSSStyleDeclaration): number => {
    const key = `${fontSize} ${fontWeight}`;
    const known = ascents.get(key);
    if (known !== undefined) return known;
    const line = document.createElement('div');
    line.style.fontSize = fontSize;
    line.style.fontWeight = fontWeight;
    line.style.fontFamily = fontFamily;
    const box = document.createElement('i');
    box.style.display = 'inline-block';
    line.append('ا', box);
    document.body.append(line);
    const range = document.createRange();
    range.selectNodeContents(line.firstChild ?? line);
    const ascent = box.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
    line.remove();
    ascents.set(key, ascent);
    return ascent;
  };

  const blockOf = (element: Element): Element | null => {
    const isInline = getComputedStyle(element).display.startsWith('inline');
    return isInline && element.parentElement ? blockOf(element.parentElement) : element;
  };

  const words: WordOnPage[] = [];
  let before: { block: Element | null; endsInWord: boolean } | undefined;
  const texts = document.createTreeWalker(document.querySelector('main') ?? document, 4);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const element = node.parentElement;
    const apart = 'script, style, template, code, pre, sup, .visually-hidden, [hidden]';
    // What scripts make comes when they have run, which nobody waits for here.
    const scripted = '.actions, .share-links';
    if (!element || element.closest(`${apart}, ${scripted}`) || !element.checkVisibility())
      continue;
    const style = getComputedStyle(element);
    const block = blockOf(element);
    const follows = before?.block === block && before.endsInWord;
    before = { block, endsInWord: /\S$/.test(node.textContent ?? '') };
    for (const { 0: text, index } of (node.textContent ?? '').matchAll(/[^\s\u2066-\u2069]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const { left, right, top, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      words.push({
        text,
        left,
        right,
        baseline: top + scrollY + ascentOf(style),
        size: Number.parseFloat(style.fontSize),
        weight: Number(style.fontWeight),
        joined: follows && index === 0,
      });
    }
  }
  return words;
}
