import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { partName, saidPart } from './cache/part.ts';

/** The project's own folder: every command is run from it. */
export const PROJECT = process.cwd();

/** Where the editors' files are. `CONTENT_DIR` may lie outside the project. */
export const CONTENT = resolve(PROJECT, process.env.CONTENT_DIR || 'content');

/** Where the finished site is put. `OUT_DIR` may lie outside the project. */
export const OUTPUT = resolve(PROJECT, process.env.OUT_DIR || 'dist');

/** Where a preview is put, which has what readers must not see: never where the site is. */
export const PREVIEW = resolve(PROJECT, process.env.PREVIEW_DIR || 'preview');

/** Where the sample newsroom is put: what stands in `dist` is the publication's own. */
export const DEMO = resolve(PROJECT, process.env.DEMO_DIR || 'demo');

/** Builds under way, in the project, because Astro finds packages from there. */
export const STAGING = join(PROJECT, '.build');

/** Astro's cache. Each content folder has its own, and each part: two builds that shared one would lose articles. */
export const CACHE = join(PROJECT, 'node_modules/.astro', cacheName());

/** What Astro's language server, in an editor's program, knows of the content. */
export const LANGUAGE_SERVER = join(PROJECT, '.astro/collections');

/** The site's settings. */
export const SITE_FILE = ownOrProjects('site.yaml');

/** Pages that are no news. */
export const PAGES = ownOrProjects('pages');

/** Pictures that articles share, or that do not lie beside their article. */
export const PICTURES = join(CONTENT, 'images');

/** Sound and moving pictures that do not lie beside their article. */
export const MEDIA = join(CONTENT, 'media');

function cacheName(): string {
  const name = createHash('sha256').update(CONTENT).digest('hex').slice(0, 12);
  const part = saidPart();
  return part ? `${name}-${partName(part)}` : name;
}

/** A content folder without its own settings or pages borrows the project's. */
function ownOrProjects(name: string): string {
  const own = join(CONTENT, name);
  return existsSync(own) ? own : join(PROJECT, 'content', name);
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** A file's name as an editor knows it: from the project's folder, or whole when it lies outside. */
export function shownPath(file: string): string {
  const path = relative(PROJECT, file);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path;
}
