/**
 * Preserves what is typed in a box through the back/forward cache. WebKit resets every box without
 * autocompletion after `pageshow`, to its default value.
 */
export function preserveInput(input: HTMLInputElement): void {
  addEventListener('pagehide', () => {
    input.defaultValue = input.value;
  });
}
