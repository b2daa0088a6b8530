/**
 * Light dismiss: a panel closes on Escape, which returns the focus to its button, and when the reader clicks
 * or tabs elsewhere. What was clicked is reached first: the page may move when the panel goes.
 *
 * @see https://html.spec.whatwg.org/multipage/popover.html#popover-light-dismiss
 *
 * @param root what counts as the panel: it may stand beside the element that opens it
 */
export function lightDismiss(panel: HTMLDetailsElement, root: Element): void {
  const closeOutside = (target: EventTarget | null) => {
    if (target instanceof Node && !root.contains(target)) panel.open = false;
  };
  document.addEventListener('click', ({ target }) => closeOutside(target));
  document.addEventListener('keyup', ({ key, target }) => {
    if (key === 'Tab') closeOutside(target);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
