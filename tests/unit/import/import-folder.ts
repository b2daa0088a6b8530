import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importFiles, type Request } from '../../../src/import/import-files.ts';

/** The least GIF that there is. */
export const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** A folder of each test's own: what is imported lies in `from/`, what is made of it beside that. */
export let folder: string;

/** Makes the folder for the tests of one file. */
export function useImportFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'khabar-formats-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

export function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, 'from', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

export const request = (more: Partial<Request> = {}): Request => ({
  details: { date: '2024-11-12' },
  dryRun: false,
  sections: [{ name: 'اقتصاد' }],
  articles: join(folder, 'articles'),
  images: join(folder, 'images'),
  ...more,
});

/** The article that a file becomes, and what is said of it in English. */
export async function imported(
  name: string,
  content: string | Uint8Array,
  more: Partial<Request> = {},
) {
  const [outcome] = await importFiles([put(name, content)], request(more));
  if (!outcome || !('article' in outcome)) throw new Error('no article');
  const written = readFileSync(outcome.path, 'utf8');
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(written) ?? [];
  const told = outcome.article.told.map(({ en }) => en).join('\n');
  return { path: outcome.path.slice(folder.length + 1), fields, body, told };
}
