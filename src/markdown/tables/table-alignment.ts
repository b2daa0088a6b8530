import type { StateCore } from 'markdown-it';

const ALIGNMENT = /^text-align:\s*(left|right|center)$/;

/**
 * Table cells name their alignment by class. markdown-it writes `style="text-align:left"`, which the
 * content security policy forbids and which means the wrong side on a right-to-left page.
 */
export function tableAlignment({ tokens }: StateCore): void {
  for (const token of tokens) {
    const side = ALIGNMENT.exec(String(token.attrGet('style') ?? ''))?.[1];
    if (side === undefined) continue;
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
    token.attrJoin('class', `align-${{ left: 'start', right: 'end', center: 'center' }[side]}`);
  }
}
