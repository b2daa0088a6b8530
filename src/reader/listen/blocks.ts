import { ADDED_BY_SITE, BODY, HEADLINE, STANDFIRST } from '../../article-text/selectors.ts';

/** A block of an article as it is spoken. */
export interface Block {
  readonly element: Element;
  readonly text: string;
}

/** What is not spoken: footnotes and their references, credits, code, what is not shown. */
const NOT_SPOKEN = [
  'pre, template, script, button, [hidden], [aria-hidden="true"], .footnotes',
  ...ADDED_BY_SITE.map((name) => `.${name}`),
].join();

/** Elements that begin a block. A row of a table is one, its cells separated by commas. */
const BLOCK =
  'h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, div, blockquote, figure, figcaption, section, table, tr';

/** The headline, the standfirst and the text of the page's article, block by block. */
export function blocksOfArticle(): readonly Block[] {
  const roots = document.querySelectorAll([HEADLINE, STANDFIRST, BODY].join());
  return [...roots].flatMap(blocksIn);
}

function blocksIn(root: Element): readonly Block[] {
  const blocks: { element: Element; text: string }[] = [];
  const walk = (node: Node, owner: Element) => {
    if (node instanceof Text) {
      const last = blocks.at(-1);
      if (last?.element === owner) last.text += node.data;
      else if (node.data.trim() !== '') blocks.push({ element: owner, text: node.data });
    }
    if (!(node instanceof Element) || node.matches(NOT_SPOKEN)) return;
    const own = node.matches(BLOCK) ? node : owner;
    for (const child of node.childNodes) walk(child, own);
    const last = blocks.at(-1);
    if (last && node.matches('td, th')) last.text = `${last.text.trim()}، `;
    if (last && node.matches('br')) last.text += ' ';
  };
  walk(root, root);
  return blocks;
}
