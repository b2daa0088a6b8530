/**
 * Ctrl K or ⌘ K leads to the search box. The physical key counts, because an Arabic keyboard types ن
 * with it: https://developer.mozilla.org/en-US/docs/Web/API/KeyboardEvent/code
 */
document.addEventListener('keydown', (event) => {
  const pressed = event.code === 'KeyK' && (event.ctrlKey || event.metaKey);
  if (!pressed || event.altKey || event.shiftKey) return;
  const box = document.querySelector<HTMLInputElement>('#q');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
