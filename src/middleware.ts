import { defineMiddleware } from 'astro:middleware';
import { withNeededHashes } from './integrations/needed-hashes.ts';

/** The last hand on every page: its policy names what it has, no more. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withNeededHashes(await response.text()), response);
});
