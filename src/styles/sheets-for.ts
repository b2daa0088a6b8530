/** Sheets of what only some pages have, each with what tells in the HTML of a page that it has that. */
const SIGNS = [
  ['article-blocks', /<figure|class="(?:box|table)\b/],
  ['tables', /<table/],
  ['code', /<(?:code|pre|kbd)\b/],
  ['footnotes', /class="footnote/],
  ['media', /class="(?:frame-of-media|elsewhere)\b/],
  // A list within a list, or one that is numbered by other digits or by signs of its own.
  ['numbered-lists', /<ol\b(?:(?!<\/?ol\b)[\s\S])*<ol\b|-digits"|class="own-signs"/],
  ['pull-quotes', /class="pull-quote\b/],
  ['verse', /class="verse\b/],
  ['search-line', /\bsearch-line\b/],
] as const;

/** The sheets that a page carries because of what its HTML has, and others do not pay for. */
export function sheetsFor(html: string) {
  return SIGNS.flatMap(([name, sign]) => (sign.test(html) ? [name] : []));
}
