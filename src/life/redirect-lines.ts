/** The end of a file's name, behind which a path of ours has a slash. */
const FILE = /(\.[a-z\d]+)\/$/i;

/**
 * Redirects as hosts read them, a line each: the old path, the new one, and that it is for good. The path
 * of a file, `/old.html`, has no slash at its end.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectLines(
  redirects: readonly { readonly from: string; readonly to: string }[],
): string {
  return redirects
    .map(({ from, to }) => `${encodeURI(from).replace(FILE, '$1')} ${encodeURI(to)} 301\n`)
    .join('');
}
