/** A panel closes by Escape, which leads back to its button, and when the reader turns elsewhere. */
export function closeOnLeaving(panel: HTMLDetailsElement): void {
  const leave = (target: EventTarget | null) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => leave(target));
  panel.addEventListener('focusout', ({ relatedTarget }) => leave(relatedTarget));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
