/**
 * What a page may load: its own pictures, fonts, feeds and index, nothing from elsewhere. Astro adds
 * the hashes of the scripts and styles that it writes; the search page alone adds what its engine
 * needs (see `pages/search.astro`). `frame-ancestors` works only as a header: `docs/hosting.md`.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ],
} satisfies { directives: `${string}-${string} ${string}`[] };
