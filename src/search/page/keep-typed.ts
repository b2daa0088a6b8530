/**
 * Keeps what is typed in a box while its page is put away, to come back as it was. WebKit then resets
 * every box that has no autocompletion, and after `pageshow`: to what it held when it was put away.
 */
export function keepTyped(input: HTMLInputElement): void {
  addEventListener('pagehide', () => {
    input.defaultValue = input.value;
  });
}
