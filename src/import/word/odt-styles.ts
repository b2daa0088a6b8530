/** What a style says that Markdown can say, too. */
export interface Style {
  readonly parent: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly isLowered: boolean;
  /** Whether its words are not to be seen. */
  readonly isHidden: boolean;
  /** With what number each level of a list begins that is numbered. */
  readonly starts: ReadonlyMap<number, number>;
}

/** As much of a document as is asked of it. */
interface Xml {
  getElementsByTagName(name: string): Iterable<Element>;
}

export type Styles = ReadonlyMap<string, Style>;

/** Reads the styles of documents by their names. */
export function stylesIn(documents: readonly Xml[]): Styles {
  const styles = new Map<string, Style>();
  for (const document of documents) {
    for (const node of [
      ...document.getElementsByTagName('style:style'),
      ...document.getElementsByTagName('text:list-style'),
    ]) {
      const texts = [...node.getElementsByTagName('style:text-properties')];
      const says = (values: RegExp, ...names: readonly string[]) =>
        texts.some((text) => names.some((name) => values.test(text.getAttribute(name) ?? '')));
      const levels = [...node.getElementsByTagName('text:list-level-style-number')];
      styles.set(node.getAttribute('style:name') ?? '', {
        parent: node.getAttribute('style:parent-style-name') ?? '',
        isBold: says(/^(?:bold|[6-9]00)$/, 'fo:font-weight', 'style:font-weight-complex'),
        isItalic: says(/^(?:italic|oblique)$/, 'fo:font-style', 'style:font-style-complex'),
        isStruck: says(/^(?!none$)./, 'style:text-line-through-style'),
        isRaised: says(/^(?:super|[1-9])/, 'style:text-position'),
        isLowered: says(/^(?:sub|-[1-9])/, 'style:text-position'),
        isHidden: says(/^none$/, 'text:display'),
        starts: new Map(
          levels.map((level) => [
            Number(level.getAttribute('text:level') ?? 1),
            Number(level.getAttribute('text:start-value') ?? 1),
          ]),
        ),
      });
    }
  }
  return styles;
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
