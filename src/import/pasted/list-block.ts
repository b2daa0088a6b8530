/** An item of a list, and those below it. */
export interface ListItem {
  /** What stands before it in Markdown. */
  readonly sign: string;
  readonly text: string;
  readonly below: readonly ListItem[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}
