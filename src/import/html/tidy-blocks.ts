import type { Heading, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { tidyPhrases } from './tidy-phrases.ts';
import { withTypedLists } from './typed-lists.ts';

/**
 * Puts blocks into the form in which an editor would have written them: no empty ones, two breaks in a row
 * are a new paragraph, headings begin at the second level, lists side by side are one.
 */
export function tidyBlocks(tree: Root): void {
  tree.children = tidy(tree.children);
  const headings = tree.children.filter((node) => node.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = depthOf(heading.depth + 2 - top);
}

function depthOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6;
}

function tidy<Node extends RootContent>(children: readonly Node[]): Node[];
function tidy(children: readonly RootContent[]): RootContent[] {
  const blocks = inParagraphs(children).flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(tidyPhrases(node.children)).map((part) => ({ ...node, children: part }));
      case 'heading': {
        const words = trimmed(tidyPhrases(onOneLine(node.children)));
        const [only] = words;
        const own = words.length === 1 && only?.type === 'strong' ? only.children : words;
        return own.length > 0 ? [{ ...node, children: own }] : [];
      }
      case 'table':
        for (const row of node.children)
          for (const cell of row.children)
            cell.children = trimmed(tidyPhrases(onOneLine(cell.children)));
        return [node];
      case 'list': {
        const items = node.children.map((item) => ({
          ...item,
          spread: false,
          children: tidy(item.children),
        }));
        const filled = items.filter((item) => item.children.length > 0);
        const headings = headingsOf(node, filled);
        if (headings) return headings;
        return filled.length > 0 ? [{ ...node, spread: false, children: filled }] : [];
      }
      case 'blockquote':
      case 'footnoteDefinition': {
        const own = tidy(node.children);
        return own.length > 0 ? [{ ...node, children: own }] : [];
      }
      case 'note': {
        const own = tidy(node.children);
        return own.length > 0 ? [{ ...node, children: own }] : [];
      }
      case 'verse': {
        const lines = node.children.map((line) => ({
          ...line,
          children: trimmed(tidyPhrases(line.children)),
        }));
        const isFull = ({ children: words }: (typeof lines)[number]) => words.length > 0;
        const [start, end] = [lines.findIndex(isFull), lines.findLastIndex(isFull) + 1];
        return start < 0 ? [] : [{ ...node, children: lines.slice(start, end) }];
      }
      default:
        return [node];
    }
  });
  return withTypedLists(joinedLists(blocks));
}

/** Headings that are numbered, which programs write as the only words of items: their numbers stand in them. */
function headingsOf({ ordered, start }: List, items: readonly ListItem[]): Heading[] | undefined {
  const headings = items.flatMap(({ children: [first, ...others] }, index): Heading[] => {
    if (first?.type !== 'heading' || others.length > 0) return [];
    const number = ordered ? `${(start ?? 1) + index}. ` : '';
    return [{ ...first, children: [{ type: 'text', value: number }, ...first.children] }];
  });
  return headings.length > 0 && headings.length === items.length ? headings : undefined;
}

/** Phrases that stand in no block are a paragraph with those beside them. */
function inParagraphs(children: readonly RootContent[]): readonly RootContent[] {
  const made: RootContent[] = [];
  let open: PhrasingContent[] | undefined;
  for (const child of children) {
    if (!isPhrase(child)) {
      open = undefined;
      made.push(child);
    } else if (open) open.push(child);
    else {
      open = [child];
      made.push({ type: 'paragraph', children: open });
    }
  }
  return made;
}

function isPhrase(node: RootContent): node is PhrasingContent {
  return /^(?:text|link|strong|emphasis|delete|inlineCode|image|break|footnoteReference)$/.test(
    node.type,
  );
}

function joinedLists(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame =
      block.type === 'list' &&
      !block.data?.isApart &&
      last?.type === 'list' &&
      Boolean(last.ordered) === Boolean(block.ordered) &&
      !countsAnew(block, last);
    if (isSame)
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

/** Whether numbers begin anew: programs that write a list for each item write no other. */
function countsAnew(list: List, above: List): boolean {
  if (!list.ordered || list.children.length < 2 || above.children.length < 2) return false;
  return (list.start ?? 1) !== (above.start ?? 1) + above.children.length;
}

function onOneLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child));
}

/** A paragraph cut where two breaks follow each other, each part without space around it. */
function paragraphs(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const [index, child] of children.entries()) {
    const isBlank = child.type === 'break' && breaksFrom(children, index) > 1;
    if (isBlank) parts.push([]);
    else if (child.type !== 'break' || children[index - 1]?.type !== 'break')
      parts.at(-1)?.push(child);
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function breaksFrom(children: readonly PhrasingContent[], at: number): number {
  let count = 0;
  for (const child of children.slice(at)) {
    if (child.type === 'break') count += 1;
    else if (child.type !== 'text' || child.value.trim() !== '') break;
  }
  return count;
}

/** Without spaces and breaks at its ends and at those of its lines. */
export function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const lines = children.map((child, index): PhrasingContent => {
    if (child.type !== 'text') return child;
    const isFirst = index === 0 || children[index - 1]?.type === 'break';
    const isLast = index === children.length - 1 || children[index + 1]?.type === 'break';
    const begun = isFirst ? child.value.trimStart() : child.value;
    return { ...child, value: isLast ? begun.trimEnd() : begun };
  });
  const full = lines.filter((child) => child.type !== 'text' || child.value !== '');
  const start = full.findIndex(({ type }) => type !== 'break');
  const end = full.findLastIndex(({ type }) => type !== 'break') + 1;
  if (start < 0) return [];
  const own = full.slice(start, end);
  return own.length < children.length ? trimmed(own) : own;
}
