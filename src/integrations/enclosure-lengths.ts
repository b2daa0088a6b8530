import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** As `feeds/rss.ts` writes it, when the picture is not made yet. */
const ENCLOSURE = /<enclosure url="([^"]+)" length="0"/g;

/**
 * Writes into the feeds how long their pictures are, which Astro makes when all pages are: a reader that
 * asks for no length is told none, and one that does gets the truth.
 */
export function enclosureLengths(): AstroIntegration {
  let base = '/';
  return {
    name: 'khabar:enclosure-lengths',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => /(?:^|[/\\])rss\.xml$/.test(name))) {
          await measure(join(folder, file), folder, base);
        }
      },
    },
  };
}

/** @param base the path below which the site lies */
async function measure(feed: string, folder: string, base: string): Promise<void> {
  const text = await readFile(feed, 'utf8');
  const lengths = new Map<string, number>();
  for (const [, url = ''] of text.matchAll(ENCLOSURE)) {
    const path = decodeURIComponent(new URL(url).pathname).slice(base.length);
    lengths.set(url, (await stat(join(folder, path))).size);
  }
  if (lengths.size === 0) return;
  const written = text.replace(
    ENCLOSURE,
    (_, url: string) => `<enclosure url="${url}" length="${lengths.get(url) ?? 0}"`,
  );
  // Not in its place: the same file may be kept for the next build.
  await rm(feed);
  await writeFile(feed, written);
}
