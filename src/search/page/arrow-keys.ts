import { inlineStep } from '../../dom/inline-direction.ts';

/**
 * Up and down walk from the search box through suggestions and results and back; where these stand in
 * a row, the arrows along it do too. Enter follows a link by itself.
 *
 * @param stops the box and the links, in their order
 */
export function moveAlong(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.isComposing || event.defaultPrevented) return;
  const here = stops.findIndex((stop) => stop.isSameNode(document.activeElement));
  const inRow = stops[here]?.closest('[data-help]');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (inRow ? inlineStep(event) : 0);
  const next = stops[here + step];
  if (here < 0 || step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
