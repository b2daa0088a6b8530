/**
 * Where a reader left the results to read one of them. It stands in the history's entry of the page, and so
 * comes back with it, whether the browser kept the page or loads it anew.
 */
export type LeftList = readonly [
  /** Results that were shown. */
  shown: number,
  /** The link that was followed, among all of them. */
  link: number,
  scroll: number,
];

const KEY = 'khabarResults';

/** Remembers what is followed. */
export function leaveList(list: HTMLElement, followed: EventTarget | null): void {
  const link = links(list).findIndex((each) => followed instanceof Node && each.contains(followed));
  if (link < 0) return;
  const left: LeftList = [list.children.length, link, window.scrollY];
  try {
    history.replaceState({ ...history.state, [KEY]: left }, '');
  } catch {
    // Some browsers refuse many changes a minute: then the page begins at its top.
  }
}

/** Where the list of this entry of the history was left, if it was. */
export function leftHere(): LeftList | undefined {
  const left: unknown = history.state?.[KEY];
  return isLeftList(left) ? left : undefined;
}

/** Leads back to where the list was left. */
export function returnTo([, link, scroll]: LeftList, list: HTMLElement): void {
  links(list)[link]?.focus({ preventScroll: true });
  window.scrollTo({ top: scroll, behavior: 'instant' });
}

function links(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll('a')];
}

function isLeftList(value: unknown): value is LeftList {
  return Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
}
