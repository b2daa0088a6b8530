import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileNotRead } from '../diagnostics/messages/file-names.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { namesBelow } from '../pictures/names-below.ts';

/** Folders of the content, by their names. */
const READ = new Set(['articles', 'pages', 'tags', 'authors', 'images', 'media']);

/** What projects say of themselves, and programs: `CODE_OF_CONDUCT.md`. */
const OF_PROJECT = /^(?:readme|licen[cs]e|changelog|contributing)\b/i;
const IN_CAPITALS = /^[A-Z_]{2,}\./;

/** Folders and files that are kept beside what is published, and those of programs. */
const KEPT_BESIDE = /^(?:[._]|node_modules$|templates?$)/i;

/** Advice on texts that lie in the content folder, but where nothing is read: beside the folders, or in one of another name. */
export function unreadFiles(content = CONTENT): readonly Problem[] {
  const entries = existsSync(content) ? readdirSync(content, { withFileTypes: true }) : [];
  const names = entries.map(({ name }) => name);
  return entries.flatMap((entry): readonly Problem[] => {
    const { name } = entry;
    if (KEPT_BESIDE.test(name) || isRead(name, names, content)) return [];
    const below = entry.isDirectory() ? namesBelow(join(content, name), () => false).names : [];
    const texts = entry.isFile() ? [name] : below.map((each) => join(name, each)).sort();
    const [first, ...others] = texts.filter(isText);
    if (first === undefined) return [];
    const file = shownPath(join(content, first));
    return [{ ...fileNotRead(name, others.length), file, line: 1, severity: 'advice' }];
  });
}

/** Whether a folder is one of the content's, by another case too where the disk takes both for one. */
function isRead(name: string, names: readonly string[], content: string): boolean {
  const known = name.toLowerCase();
  if (!READ.has(known)) return false;
  return name === known || (!names.includes(known) && existsSync(join(content, known)));
}

function isText(path: string): boolean {
  const [name = ''] = path.split(/[\\/]/).slice(-1);
  return (
    /\.(?:md|markdown|mdx)$/i.test(name) &&
    !OF_PROJECT.test(name) &&
    !IN_CAPITALS.test(name) &&
    !/[\\/]\./.test(path)
  );
}
