import type { PhrasingContent } from 'mdast';

type Marked = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Puts what stands in a line into a form that Markdown can say: no emphasis of nothing, none that begins
 * or ends with a space or, beside a letter, with punctuation, no two side by side, no link without words.
 */
export function tidyPhrases(children: readonly PhrasingContent[]): PhrasingContent[] {
  const inner = children.flatMap((child): PhrasingContent[] => {
    if (!('children' in child)) return [child];
    const own = tidyPhrases(child.children);
    if (child.type === 'link') return own.length > 0 ? [{ ...child, children: own }] : [];
    return isMarked(child) ? outside({ ...child, children: own }) : [child];
  });
  const joined = join(inner);
  return joined.flatMap((child, index) =>
    isMarked(child) ? punctuationOut(child, joined[index - 1], joined[index + 1]) : [child],
  );
}

function isMarked(node: PhrasingContent): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** Spaces and breaks at the ends of emphasis stand outside it; emphasis in the same emphasis is none. */
function outside(node: Marked): PhrasingContent[] {
  const own = node.children.flatMap((child) =>
    child.type === node.type ? child.children : [child],
  );
  const isBlank = (child: PhrasingContent) =>
    child.type === 'break' ||
    child.type === 'image' ||
    (child.type === 'text' && child.value.trim() === '');
  const start = own.findIndex((child) => !isBlank(child));
  if (start < 0) return own;
  const end = own.findLastIndex((child) => !isBlank(child)) + 1;
  const words = own.slice(start, end);
  const first = words[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') words[0] = { ...first, value: first.value.trimStart() };
  const last = words.at(-1);
  const after = last?.type === 'text' ? (/(?<!\s)\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') words[words.length - 1] = { ...last, value: last.value.trimEnd() };
  return [
    ...own.slice(0, start),
    ...text(before),
    { ...node, children: words },
    ...text(after),
    ...own.slice(end),
  ];
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/**
 * Texts side by side are one, and so is emphasis of one kind, though a space stands between: Word marks words. All that
 * stand together are put together at once: programs write thousands.
 */
function join(children: readonly PhrasingContent[]): PhrasingContent[] {
  const runs: PhrasingContent[][] = [];
  for (const child of children) {
    const [before, last] = [runs.at(-2), runs.at(-1)];
    if (last && goTogether(last[0], child)) last.push(child);
    else if (before && last?.every(isSpace) && isMarked(child) && goTogether(before[0], child)) {
      runs.pop();
      before.push(...inOne(last), child);
    } else runs.push([child]);
  }
  return runs.flatMap(inOne);
}

function goTogether(one: PhrasingContent | undefined, other: PhrasingContent): boolean {
  if (one?.type === 'link' && other.type === 'link') return one.url === other.url;
  return one?.type === other.type && (other.type === 'text' || isMarked(other));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** What stands together as one: its words are those of all. */
function inOne(run: readonly PhrasingContent[]): PhrasingContent[] {
  const [first] = run;
  if (!first || run.length === 1) return [...run];
  if (first.type === 'text') {
    const value = run.map((each) => ('value' in each ? each.value : '')).join('');
    return [{ ...first, value: value.replace(/ {2,}/g, ' ') }];
  }
  if (!isMarked(first) && first.type !== 'link') return [...run];
  const children = run.flatMap((each) => ('children' in each ? each.children : [each]));
  return [{ ...first, children: join(children) }];
}

/** `**«كلمة»**ها` would not be read as emphasis: the marks stand inside the guillemets. */
function punctuationOut(
  node: Marked,
  previous: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): PhrasingContent[] {
  const letterBefore = previous?.type === 'text' && LETTER.test(previous.value.slice(-1));
  const letterAfter = next?.type === 'text' && LETTER.test(next.value.slice(0, 1));
  const words = [...node.children];
  const first = words[0];
  const last = words.at(-1);
  let [before, after] = ['', ''];
  if (letterBefore && first?.type === 'text') {
    before = leading(first.value);
    words[0] = { ...first, value: first.value.slice(before.length) };
  }
  const end = words.at(-1);
  if (letterAfter && last?.type === 'text' && end?.type === 'text') {
    after = trailing(end.value);
    words[words.length - 1] = {
      ...end,
      value: end.value.slice(0, end.value.length - after.length),
    };
  }
  const left = words.filter((word) => word.type !== 'text' || word.value !== '');
  if (left.length === 0) return text(before + after);
  return [...text(before), { ...node, children: left }, ...text(after)];
}

function leading(value: string): string {
  let end = 0;
  while (end < value.length && (PUNCTUATION.test(value.charAt(end)) || value.charAt(end) === ' '))
    end += 1;
  return value.slice(0, end);
}

function trailing(value: string): string {
  let start = value.length;
  while (
    start > 0 &&
    (PUNCTUATION.test(value.charAt(start - 1)) || value.charAt(start - 1) === ' ')
  )
    start -= 1;
  return value.slice(start);
}
