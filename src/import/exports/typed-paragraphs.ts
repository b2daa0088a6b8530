/**
 * Elements that stand between lines, as WordPress has them.
 * https://developer.wordpress.org/reference/functions/wpautop/
 */
const BLOCKS =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|form|map|area|blockquote|address|p|' +
  'h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|' +
  'iframe|video|audio|main|noscript';

/** A tag of such an element, or where an article is cut for lists and pages. */
const BETWEEN = new RegExp(
  `(<!--(?:more|nextpage|noteaser)(?:(?!<!--)[\\s\\S])*?-->|</?(?:${BLOCKS})(?![\\w-])[^<>]*>)`,
  'i',
);

/** Elements whose only line is no paragraph. */
const HOLDS_A_LINE =
  /^<(?:li|td|th|dt|dd|h[1-6]|p|caption|figure|figcaption|summary|legend|address|iframe|video|audio|noscript)(?![\w-])/i;

/** What is kept as it stands: its empty lines part nothing. */
const KEPT = /<(pre|script|style)(?![\w-])/gi;

/**
 * HTML of a text whose lines are as they were typed, around blocks and within them: an empty line parts
 * paragraphs, and any other end of a line is one on the page.
 */
export function typedParagraphs(typed: string): string {
  return partsOf(typed)
    .map(({ isKept, html }) => (isKept ? html : withParagraphs(html)))
    .join('\n');
}

/** The parts of a text in which empty lines part paragraphs, and those between them. */
export function partsOf(text: string): readonly { isKept: boolean; html: string }[] {
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

function withParagraphs(html: string): string {
  let before = '';
  return withLineEnds(html)
    .split(BETWEEN)
    .map((part, index) => {
      if (index % 2 === 0) return linesBehind(before, part);
      before = part;
      return part;
    })
    .join('');
}

/** Each break is the end of a line, and only a break is: tags go on over several. */
function withLineEnds(html: string): string {
  return html
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(?<!\s)\s*\n\s*/g, ' '))
    .replace(/(?<![ \t])[ \t]*<br\s*\/?>[ \t]*\n?/gi, '\n');
}

function linesBehind(tag: string, text: string): string {
  const paragraphs = text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => paragraph.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '<br>\n'));
  if (paragraphs.length === 1 && HOLDS_A_LINE.test(tag)) return paragraphs.join('');
  return paragraphs.map((words) => (hasContent(words) ? `<p>${words}</p>\n` : words)).join('');
}

/** Whether there is more than tags, of which those of pictures show something. */
function hasContent(html: string): boolean {
  return (
    /<(?:img|embed|object)(?![\w-])/i.test(html) || html.replace(/<[^<>]*>/g, '').trim() !== ''
  );
}
