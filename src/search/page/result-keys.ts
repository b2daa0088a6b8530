/**
 * J and K walk from result to result, as in mail and news readers. They are shortcuts of one letter, and so act
 * only while the focus is on a result, never where one types.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
const STEPS: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 };

/**
 * Moves the focus to the headline of the next result or of the one before it.
 *
 * @param more the button after the last one
 */
export function walkResults(event: KeyboardEvent, list: HTMLElement, more: HTMLElement): void {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing || event.defaultPrevented) return;
  const stops = [...list.children, ...(more.hidden ? [] : [more])];
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const step = STEPS[keyOf(event)] ?? 0;
  const next = stops[here + step];
  if (here < 0 || step === 0 || !next) return;
  event.preventDefault();
  const target = next === more ? more : next.querySelector<HTMLElement>('h2 a');
  target?.focus();
}

/** The letter counts where the layout types Latin ones; elsewhere the key that has it on most keyboards: ت and ن. */
function keyOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;
}
