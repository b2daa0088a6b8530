/**
 * What stands in the margins of printed sheets: the title, and the sheet's number of how many. CSS
 * cannot take them from the page, so that they are written into its stylesheet.
 *
 * @param of the word between the two numbers
 */
export function sheetMargins(title: string, of: string): string {
  const number = `counter(page) ${quoted(` ${of} `)} counter(pages)`;
  return `@page{@top-center{content:${quoted(title)}}@bottom-center{content:${number}}}`;
}

/** A string of CSS. Whatever could end it, or the `<style>` around it, is escaped. */
function quoted(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
