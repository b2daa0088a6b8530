import { withoutTashkeel } from './tashkeel.ts';

/** Where marks are part of what is shown. */
const UNTOUCHED = 'code, pre, kbd, samp';

/** The texts that were changed, as they were written. */
const written = new Map<Text, string>();

/**
 * Hides the tashkeel of the articles on the page, or shows it again. Whoever has marked words in these
 * texts is told by the event `khabar:text-changed` on the document, because a changed text has lost
 * its ranges.
 */
export function hideTashkeel(hidden: boolean): void {
  if (hidden) hide();
  else show();
  document.dispatchEvent(new Event('khabar:text-changed'));
}

function hide(): void {
  for (const article of document.querySelectorAll('article')) {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest(UNTOUCHED)) continue;
      const bare = withoutTashkeel(node.data);
      if (bare === node.data) continue;
      written.set(node, node.data);
      node.data = bare;
    }
  }
}

/** A text that something else has changed meanwhile is left as it is. */
function show(): void {
  for (const [text, original] of written) {
    if (text.data === withoutTashkeel(original)) text.data = original;
  }
  written.clear();
}
