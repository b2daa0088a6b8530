/** How words are drawn. */
export interface WordMarks {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  /** Whether they stand above the line or below it. */
  readonly offset: 'sup' | 'sub' | undefined;
  /** In half points. */
  readonly size: number;
}

/** Words without any mark. */
export const PLAIN: WordMarks = {
  ...{ isBold: false, isItalic: false, isStruck: false, isHidden: false, isDeleted: false },
  ...{ offset: undefined, size: 24 },
};

/** What a word with its number makes of the words behind it: 0 turns off. */
type Switch = (number: number | undefined) => Partial<WordMarks>;

const bold: Switch = (number) => ({ isBold: number !== 0 });
const italic: Switch = (number) => ({ isItalic: number !== 0 });
const struck: Switch = (number) => ({ isStruck: number !== 0 });

/** The words that draw others. */
export const SWITCHES: ReadonlyMap<string, Switch> = new Map(
  Object.entries<Switch>({
    ...{ b: bold, ab: bold, i: italic, ai: italic, strike: struck, striked: struck },
    v: (number) => ({ isHidden: number !== 0 }),
    deleted: (number) => ({ isDeleted: number !== 0 }),
    super: (number) => ({ offset: number === 0 ? undefined : 'sup' }),
    sub: (number) => ({ offset: number === 0 ? undefined : 'sub' }),
    nosupersub: () => ({ offset: undefined }),
    fs: (number) => ({ size: number ?? PLAIN.size }),
    plain: () => PLAIN,
  }),
);
