/**
 * Light dismiss: a panel closes on Escape, which returns the focus to its button, and when a pointer or
 * the focus goes elsewhere.
 *
 * @see https://html.spec.whatwg.org/multipage/popover.html#popover-light-dismiss
 */
export function lightDismiss(panel: HTMLDetailsElement): void {
  const closeOutside = (target: EventTarget | null) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => closeOutside(target));
  panel.addEventListener('focusout', ({ relatedTarget }) => closeOutside(relatedTarget));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
