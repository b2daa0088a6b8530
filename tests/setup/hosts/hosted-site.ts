import { chmod, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addCompressedTwins } from '../../../src/publishing/compressed-twins.ts';

/** More letters that have a hamza than there are rules for them in any configuration. */
export const MANY_HAMZAS = 'أإآؤئ'.repeat(12);

/** What the newsroom does not have, and a site may. */
const MORE = {
  'media/clip.0123abcd.mp4': 'not really a film, but served as one',
  'media/clip.0123abcd.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nنص\n',
  'tags/media/index.html': '<!doctype html><meta charset="utf-8"><title>وسم</title>',
  [`tags/${MANY_HAMZAS}/index.html`]: '<!doctype html><meta charset="utf-8"><title>همزات</title>',
  '.well-known/security.txt': 'Contact: mailto:desk@observatory.example\n',
  '.git/config': '[core]\n',
  _headers: '/*\n',
};

/** Copies a built site to a folder's `site/`, with what it lacks and with compressed copies. */
export async function hostedSite(built: string, folder: string): Promise<void> {
  const site = join(folder, 'site');
  await cp(built, site, { recursive: true });
  for (const [path, text] of Object.entries(MORE)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await addCompressedTwins(site, join(folder, 'none'));
  await mkdir(join(folder, 'root'));
  await symlink(site, join(folder, 'root/khabar'));
  // For servers that read it as another user.
  await chmod(folder, 0o755);
}
