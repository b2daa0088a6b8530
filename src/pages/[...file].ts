import type { APIContext } from 'astro';
import { redirectPage } from '../redirect-page.ts';
import { isFile, type Redirect, redirects } from '../redirects.ts';

/** The addresses of files that articles had, such as `/2019/story.html`. */
export async function getStaticPaths() {
  return (await redirects())
    .filter(({ path }) => isFile(path))
    .map((redirect) => ({ params: { file: redirect.path.slice(1, -1) }, props: { redirect } }));
}

export function GET({ props, site }: APIContext<{ redirect: Redirect }>): Response {
  return redirectPage(props.redirect, site);
}
