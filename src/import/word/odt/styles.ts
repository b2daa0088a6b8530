/** What a style says that Markdown can say, too. */
export interface Style {
  readonly parent: string;
  /** What its program shows for its name. */
  readonly called: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly isLowered: boolean;
  /** Whether its words are not to be seen. */
  readonly isHidden: boolean;
  /** The size of its letters in points, if it says one. */
  readonly size: number | undefined;
  /** How each level of a list counts that is numbered. */
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** How a level of a list counts. */
export interface ListLevel {
  readonly start: number;
  readonly isDigits: boolean;
  /** What stands around the number. */
  readonly before: string;
  readonly after: string;
}

/** As much of a document as is asked of it. */
interface Xml {
  getElementsByTagName(name: string): Iterable<Element>;
}

export type Styles = ReadonlyMap<string, Style>;

/** The name that the style of paragraphs has here which all others are based on. It has none of its own. */
export const USUAL = 'style:default-style';

/** Numbers in digits of any script: a format names the first ones, or one. */
const DIGITS = /^\p{Nd}/u;

/** Reads the styles of documents by their names. */
export function stylesIn(documents: readonly Xml[]): Styles {
  const styles = new Map<string, Style>();
  for (const document of documents) {
    for (const node of [
      ...document.getElementsByTagName('style:style'),
      ...document.getElementsByTagName('text:list-style'),
      ...[...document.getElementsByTagName(USUAL)].filter(
        (node) => node.getAttribute('style:family') === 'paragraph',
      ),
    ]) {
      const texts = [...node.getElementsByTagName('style:text-properties')];
      const says = (values: RegExp, ...names: readonly string[]) =>
        texts.some((text) => names.some((name) => values.test(text.getAttribute(name) ?? '')));
      const parent = node.getAttribute('style:parent-style-name') ?? '';
      const sizes = texts.flatMap((text) =>
        ['style:font-size-complex', 'fo:font-size'].map((name) => text.getAttribute(name) ?? ''),
      );
      styles.set(node.getAttribute('style:name') ?? USUAL, {
        parent,
        called: node.getAttribute('style:display-name') ?? '',
        isBold: says(/^(?:bold|[6-9]00)$/, 'fo:font-weight', 'style:font-weight-complex'),
        isItalic: says(/^(?:italic|oblique)$/, 'fo:font-style', 'style:font-style-complex'),
        isStruck: says(/^(?!none$)./, 'style:text-line-through-style'),
        isRaised: says(/^(?:super|[1-9])/, 'style:text-position'),
        isLowered: says(/^(?:sub|-[1-9])/, 'style:text-position'),
        isHidden: says(/^none$/, 'text:display'),
        size: sizes.flatMap(
          (size) => Number(/^([\d.]+)pt$/.exec(size)?.[1] ?? Number.NaN) || [],
        )[0],
        levels: levelsIn(node),
      });
    }
  }
  return styles;
}

/** Levels of which no number is shown are not numbered. */
function levelsIn(node: Element): ReadonlyMap<number, ListLevel> {
  const numbered = [...node.getElementsByTagName('text:list-level-style-number')].filter(
    (level) => level.getAttribute('style:num-format') !== '',
  );
  return new Map(
    numbered.map((level) => [
      Number(level.getAttribute('text:level') ?? 1),
      {
        start: Number(level.getAttribute('text:start-value') ?? 1),
        isDigits: DIGITS.test(level.getAttribute('style:num-format') ?? '1'),
        before: level.getAttribute('style:num-prefix') ?? '',
        after: level.getAttribute('style:num-suffix') ?? '',
      },
    ]),
  );
}

/** A style, and behind it those that it is based on, as far as anyone goes. */
export function chainOf(styles: Styles, name: string | null): readonly Style[] {
  const chain: Style[] = [];
  let style = styles.get(name ?? '');
  while (style && chain.length < 10) {
    chain.push(style);
    style = styles.get(style.parent);
  }
  return chain;
}

/** The elements of HTML that a style stands for, the innermost first. */
export function emphasisOf(style: Style | undefined): readonly string[] {
  if (!style) return [];
  const { isBold, isItalic, isStruck, isRaised, isLowered } = style;
  return [
    ...(isRaised ? ['sup'] : []),
    ...(isLowered ? ['sub'] : []),
    ...(isBold ? ['strong'] : []),
    ...(isItalic ? ['em'] : []),
    ...(isStruck ? ['del'] : []),
  ];
}
