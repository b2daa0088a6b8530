import { withoutTashkeel } from './tashkeel.ts';

/** Elements whose text is shown as it is. */
const VERBATIM = 'code, pre, kbd, samp';

/** The text nodes that were changed, with their original data. */
const originals = new Map<Text, string>();

/**
 * Hides the tashkeel of the articles on the page, or shows it again. Dispatches the event
 * `khabar:text-changed` on the document: ranges in a changed text node have collapsed, and whatever
 * highlights words must find them again.
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
      if (!(node instanceof Text) || node.parentElement?.closest(VERBATIM)) continue;
      const stripped = withoutTashkeel(node.data);
      if (stripped === node.data) continue;
      originals.set(node, node.data);
      node.data = stripped;
    }
  }
}

/** A text node that something else has changed meanwhile is left as it is. */
function show(): void {
  for (const [text, original] of originals) {
    if (text.data === withoutTashkeel(original)) text.data = original;
  }
  originals.clear();
}
