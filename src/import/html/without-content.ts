/** Elements that show something though they have no words. */
const SHOWN = /<(?:img|iframe|video|audio|embed)(?![\w-])/i;

/** Whether a piece of HTML has no word and shows nothing. */
export function isWithoutContent(html: string): boolean {
  return (
    !SHOWN.test(html) &&
    !/[\p{L}\p{N}\p{S}]/u.test(html.replace(/<!--(?:(?!<!--)[\s\S])*?-->|<[^<>]*>/g, ' '))
  );
}
