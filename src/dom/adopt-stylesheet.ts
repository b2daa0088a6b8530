/**
 * Gives the page a stylesheet that came with a script, so that no page carries it before. It holds
 * logical properties alone: nothing turns it right to left.
 */
export function adoptStylesheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
