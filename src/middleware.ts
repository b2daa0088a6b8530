import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './security/page-policy.ts';

/**
 * The last hand on every page: it gets its policy. Not Astro's, which comes last in the head, after
 * what it should govern, and names the scripts of the whole site in every page. None in dev, where
 * Vite adds scripts and styles as they change.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || process.env.KHABAR_DEV === '1') return response;
  return new Response(withPolicy(await response.text(), locals.webAssembly), response);
});
