/**
 * Ctrl K or ⌘ K leads to the search box, or to its page where there is no room for a box; Escape leads back.
 */
let before: Element | null = null;

document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('#q');
  if (!box) return;
  if (event.key === 'Escape' && event.target === box && before && !event.defaultPrevented) {
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else box.blur();
    before = null;
    // What was typed stays: browsers empty a search box by this key.
    event.preventDefault();
  }
  if (!isShortcut(event)) return;
  event.preventDefault();
  if (box.offsetParent === null) {
    if (box.form) location.assign(box.form.action);
    return;
  }
  if (document.activeElement !== box) before = document.activeElement;
  box.focus();
  box.select();
});

/**
 * The letter counts where the layout types Latin letters, on whatever key it has them; elsewhere the physical
 * key does: an Arabic keyboard types ن with it.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/KeyboardEvent/code
 */
function isShortcut({ code, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
}
