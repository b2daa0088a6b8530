/**
 * The `@page` rule with the margin boxes of printed pages: the title above, the page number below. CSS
 * cannot take the title from the page, so that it is written into the stylesheet.
 *
 * @param digits those of the numbers, as Unicode names them
 * @param of the word between the number of the page and that of all pages
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export function pageMargins(title: string, of: string, digits?: string): string {
  const style = digits === 'arab' ? ',arabic-indic' : '';
  const number = `counter(page${style}) ${quoted(` ${of} `)} counter(pages${style})`;
  return `@page{@top-center{content:${quoted(title)}}@bottom-center{content:${number}}}`;
}

/** A CSS string. What could end it, or the `<style>` around it, is escaped. */
function quoted(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
