import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { Refusal } from './refusal.ts';

/** Where the editors' files are; `CONTENT_DIR` may lie outside the project. */
const CONTENT = resolve(process.env.CONTENT_DIR || 'content');

/** One file an article. */
export const ARTICLES = join(CONTENT, 'articles');

/** The zone in which the newsroom's dates are written; UTC when no `site.yaml` names one. */
export function newsroomTimeZone(): string {
  const file = [join(CONTENT, 'site.yaml'), resolve('content/site.yaml')].find(existsSync);
  if (file === undefined) return 'UTC';
  const zone = /^timeZone:.*$/m.exec(readFileSync(file, 'utf8'))?.[0] ?? 'timeZone: UTC';
  const { timeZone }: { timeZone: unknown } = parse(zone);
  if (typeof timeZone === 'string' && isTimeZone(timeZone)) return timeZone;
  throw new Refusal(
    `المنطقة الزمنية في ${shownPath(file)} غير معروفة. اكتب اسمها في قاعدة IANA: timeZone: Asia/Riyadh.`,
    `The time zone in ${shownPath(file)} is not known. Write its IANA name: timeZone: Asia/Riyadh.`,
  );
}

/** A file's name from the folder the command is run in, or whole when it lies outside. */
export function shownPath(file: string): string {
  const path = relative('.', file);
  return path.startsWith('..') || isAbsolute(path) ? file : path;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
