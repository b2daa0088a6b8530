import { site } from './articles.ts';
import { joinIsolated } from './bidi/plain-text-isolates.ts';
import type { Redirect } from './redirects.ts';
import { directionOf } from './strings/languages.ts';
import { localized } from './strings/localized.ts';
import { stringsIn } from './strings/strings-in.ts';
import { escapeAttribute, escapeHtml } from './text/escaping.ts';

/**
 * The page at an old address, which sends readers on at once where no host has done so before. It has
 * no script and no style: nobody is to read it.
 *
 * @param address the site's full address
 */
export function redirectPage({ to, language }: Redirect, address: URL | undefined): Response {
  const { moved } = stringsIn(language);
  const title = joinIsolated([moved, localized(site, 'name', language)]);
  const path = escapeAttribute(encodeURI(to));
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeAttribute(new URL(to, address).href)}">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body>
<h1><a href="${path}">${escapeHtml(moved)}</a></h1>
</body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
