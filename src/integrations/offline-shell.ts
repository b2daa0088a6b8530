import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, readBuilt } from '../cache/staying-files.ts';
import type { OfflineFacts } from '../offline/facts.ts';
import { pageParts } from '../offline/page-parts.ts';
import { editionFolder } from '../strings/edition-folder.ts';
import { LANGUAGE_CODES, type Language } from '../strings/languages.ts';

/** Of each edition: its front page, its search, what is saved, and what is shown where there is no copy. */
const PAGES = ['', 'search/', 'saved/', 'offline/'];

interface Shell {
  readonly shell: OfflineFacts['shell'];
  /** All told. */
  readonly bytes: number;
}

/** The editions whose front page was built. */
export function editionsBuilt(folder: string): readonly Language[] {
  return LANGUAGE_CODES.filter((code) => isBuilt(folder, `${editionFolder(code)}index.html`));
}

/**
 * What every reader has who was here once: those pages with their fonts, and all scripts. A page is told
 * by its bytes, so that a new build brings anew what has changed and nothing else.
 */
export function readShell(folder: string, base: string): Shell {
  const paths = editionsBuilt(folder).flatMap((code) =>
    PAGES.map((page) => editionFolder(code) + page),
  );
  const pages = paths.map((path) => {
    const html = readBuilt(folder, `${path}index.html`);
    return { url: base + path, revision: hashOf(html), html };
  });
  const fonts = pages.flatMap(({ html }) => fontsOf(html.toString('utf8'), base));
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const files = [...new Set([...fonts, ...scripts.sort().map((name) => `_astro/${name}`)])];
  const sizes = files.map((file) => readFileSync(join(folder, decodeURI(file))).length);
  return {
    shell: {
      pages: pages.map(({ url, revision }) => ({ url, revision })),
      files: files.map((file) => base + file),
    },
    bytes: [...pages.map(({ html }) => html.length), ...sizes].reduce((sum, size) => sum + size, 0),
  };
}

function fontsOf(html: string, base: string): readonly string[] {
  const { fonts } = pageParts(html, new URL(base, 'http://localhost').href);
  return fonts.map((url) => new URL(url).pathname.slice(base.length));
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
