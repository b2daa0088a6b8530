import { fold } from '../arabic/fold.ts';
import type { Message } from '../diagnostics/message.ts';
import {
  authorNamedTwice,
  type NamePlace,
  tagFileMisnamed,
  tagsOfOneSlug,
  tagsOfOneWord,
} from '../diagnostics/messages/names.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { LANGUAGE_CODES } from '../strings/languages.ts';
import { localizedField } from '../strings/localized.ts';
import { slugify, slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';

/** How often a tag is written in one way, and where first. */
interface Spelling {
  readonly name: string;
  readonly file: ReadFile;
  readonly index: number;
  count: number;
}

/**
 * Tags that make one address and are not one word, such as «C++» and «C#», are refused. Those that may be
 * one word, «الأردن» and «الاردن», «مُنى» and «منى», get advice where the rarer spelling stands.
 */
export function tagProblems(files: readonly ReadFile[]): readonly Problem[] {
  const spellings = spellingsIn(files).sort((a, b) => b.count - a.count);
  return [
    ...besideCommonest(spellings, ({ name }) => slugify(name)).flatMap(([spelling, commonest]) => {
      if (fold(spelling.name) === fold(commonest.name)) return [];
      const message = tagsOfOneSlug(spelling.name, placeOf(commonest), slugify(spelling.name));
      return problemAt(spelling, 'error', message);
    }),
    ...besideCommonest(spellings, ({ name }) => fold(name)).map(([spelling, commonest]) => {
      return problemAt(spelling, 'advice', tagsOfOneWord(spelling.name, placeOf(commonest)));
    }),
  ];
}

/** Spellings that have something in common, each with the commonest of them. */
function besideCommonest(
  spellings: readonly Spelling[],
  shared: (spelling: Spelling) => string,
): readonly (readonly [Spelling, Spelling])[] {
  return [...Map.groupBy(spellings, shared).values()].flatMap(([commonest, ...others]) =>
    commonest ? others.map((other) => [other, commonest] as const) : [],
  );
}

function spellingsIn(files: readonly ReadFile[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const file of files) {
    for (const [index, name] of stringsOf(file.data.tags).entries()) {
      const known = spellings.get(name);
      if (known) known.count += 1;
      else spellings.set(name, { name, file, index, count: 1 });
    }
  }
  return [...spellings.values()];
}

function placeOf({ name, file, index }: Spelling): NamePlace {
  return { name, file: shownPath(file.path), line: file.lineOf(['tags', index]) };
}

function problemAt(spelling: Spelling, severity: Problem['severity'], message: Message): Problem {
  const { file, line } = placeOf(spelling);
  return { file, line, severity, ...message };
}

/** The name of a tag's file is the address that articles with the tag lead to. */
export function tagFileProblems(files: readonly ReadFile[]): readonly Problem[] {
  return files.flatMap(({ path, data, lineOf }): readonly Problem[] => {
    const title = String(data.title);
    const slug = slugify(title);
    if (slug === slugOf(path)) return [];
    const message = tagFileMisnamed(title, slug);
    return [{ file: shownPath(path), line: lineOf(['title']), severity: 'error', ...message }];
  });
}

/** A name in any language, and the name of a file, leads to one author. */
export function authorFileProblems(files: readonly ReadFile[]): readonly Problem[] {
  const first = new Map(files.map(({ path }) => [slugify(slugOf(path)), path]));
  return files.flatMap(({ path, data, lineOf }) =>
    LANGUAGE_CODES.flatMap((language): readonly Problem[] => {
      const field = localizedField('name', language);
      const name = data[field];
      if (name === undefined) return [];
      const key = slugify(String(name));
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      if (other === undefined || other === path) return [];
      const message = authorNamedTwice(String(name), shownPath(other));
      return [{ file: shownPath(path), line: lineOf([field]), severity: 'error', ...message }];
    }),
  );
}

function stringsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
