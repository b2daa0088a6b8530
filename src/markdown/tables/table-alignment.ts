import type { StateCore } from 'markdown-it';

/** What says the same as a style of markdown-it. */
const CLASSES = new Map([
  ['text-align:left', 'align-start'],
  ['text-align:right', 'align-end'],
  ['text-align:center', 'align-center'],
]);

/**
 * Table cells name their alignment by class. markdown-it writes `style="text-align:left"`, which the
 * content security policy forbids and which means the wrong side on a right-to-left page.
 */
export function tableAlignment({ tokens }: StateCore): void {
  for (const token of tokens) {
    const name = CLASSES.get(String(token.attrGet('style')));
    if (name === undefined) continue;
    token.attrs = (token.attrs ?? []).filter(([attribute]) => attribute !== 'style');
    token.attrJoin('class', name);
  }
}
