import { placeOfField } from './field-names.ts';

/** What Notion puts behind the title in the name of an exported file. */
const NUMBER_OF_PAGE = /[ -][0-9a-f]{32}(?=\.\w+$|$)/;

/** The title of a page, and the lines right below it that each have a name and a value. */
const PROPERTIES =
  /^(\s*# [^\n]+\n\n)((?:\p{L}[\p{L}\p{M}\p{N} ()/_-]{0,39}:[ \t]+\S[^\n]*\n)+)(?:\n|$)/u;

/** The name of a file without the number that Notion gives a page. */
export function withoutPageNumber(name: string): string {
  return name.replace(NUMBER_OF_PAGE, '');
}

/**
 * The properties of a page that Notion exported: lines of its text, between title and text.
 *
 * @param name of the file
 * @returns undefined for a text that begins with no such lines, or whose lines may be its own words
 */
export function notionFields(
  text: string,
  name: string,
): { readonly fields: Readonly<Record<string, string>>; readonly body: string } | undefined {
  const [whole = '', heading = '', lines = ''] = PROPERTIES.exec(text) ?? [];
  const properties = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    });
  const known = properties.filter(([key, value]) => placeOfField(key, value) !== undefined);
  const isSure = NUMBER_OF_PAGE.test(name) || (properties.length > 1 && known.length > 1);
  if (whole === '' || !isSure) return undefined;
  return { fields: Object.fromEntries(properties), body: heading + text.slice(whole.length) };
}
