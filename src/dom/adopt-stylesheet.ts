/**
 * Gives the page the style of a part that came with a script, so that no page carries it before. It
 * is the same in both directions: nothing turns it.
 */
export function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
