import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = / '(sha256-[^']+)'/g;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Leaves in a page's policy the hashes of what stands in that page. Astro adds those of every inline
 * script of the site and of its own islands, which we have none of: 45 bytes each that no compression
 * makes shorter, and each a script more that might run.
 */
export function withNeededHashes(html: string): string {
  return html.replace(POLICY, (policy) => {
    const needed = new Set<string>(
      [...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)),
    );
    return policy.replace(HASH, (entry, hash: string) => (needed.has(hash) ? entry : ''));
  });
}

/** A hash as a content security policy writes it. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
