/** Elements that stand between paragraphs. */
const BLOCK =
  /^\s*<\/?(?:address|article|aside|blockquote|details|div|dl|dt|dd|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;

/** What is kept as it stands: its empty lines part nothing. */
const KEPT = /<(pre|script|style)\b/gi;

/** A caption is looked for as far as one goes: one that does not end must not cost the whole text. */
const CAPTION =
  /\[caption\b[^\]]{0,500}\]([^[\]]{0,2000}?<img\b[^>]{0,2000}>(?:\s*<\/a>)?)([^[\]]{0,2000})\[\/caption\]/g;
const EMBED = /^\s*(?:\[embed\b[^\]]*\])?(https?:\/\/[^\s[\]<]+)(?:\[\/embed\])?\s*$/gm;

/**
 * HTML as WordPress shows it. Its editor of old kept paragraphs as lines with an empty line between them;
 * the one of today says in comments where its blocks begin.
 */
export function wordpressHtml(written: string): string {
  const text = written
    .replace(/\r\n?/g, '\n')
    .replace(CAPTION, '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n')
    .replace(EMBED, '\n\n<p><a href="$1">$1</a></p>\n\n');
  if (/<!-- wp:/.test(text)) return text;
  return partsOf(text)
    .flatMap(({ isKept, html }) => (isKept ? [html] : html.split(/\n\s*\n/).map(inParagraph)))
    .join('\n');
}

/** The parts of a text in which empty lines part paragraphs, and those between them. */
function partsOf(text: string): readonly { isKept: boolean; html: string }[] {
  const parts: { isKept: boolean; html: string }[] = [];
  let at = 0;
  const lower = text.toLowerCase();
  for (const { 1: name = '', index } of text.matchAll(KEPT)) {
    if (index < at) continue;
    const end = lower.indexOf(`</${name.toLowerCase()}>`, index);
    if (end < 0) break;
    parts.push({ isKept: false, html: text.slice(at, index) });
    at = end + name.length + 3;
    parts.push({ isKept: true, html: text.slice(index, at) });
  }
  return [...parts, { isKept: false, html: text.slice(at) }];
}

function inParagraph(part: string): string {
  if (part.trim() === '' || BLOCK.test(part)) return part;
  return `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`;
}

/** Instructions in brackets that plug-ins of WordPress had: they stay in the text as they were typed. */
export function shortcodesIn(html: string): readonly string[] {
  return (html.match(/\[\/?[a-z][\w-]*(?:\s[^\]\n]{0,300})?\]/gi) ?? []).filter(
    (code) => !/^\[\/?(?:caption|embed)\b/.test(code),
  );
}
