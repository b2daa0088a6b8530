import { basename } from 'node:path';
import type { Section } from '../content/section-schema.ts';
import type { Message } from '../diagnostics/message.ts';
import { articleWithoutText } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Post } from './exports/post.ts';
import { isExport, readExport } from './exports/read-export.ts';
import type { Source } from './list-files.ts';
import { readArticleFile } from './read-file.ts';

/** What is to become an article: plain text, or a post that is read when its turn comes. */
export interface Incoming {
  readonly source: Source;
  /** What it is called in messages. */
  readonly called: string;
  readonly content: Post | string;
  readonly isExported: boolean;
}

/** What is in a file: one article, or all those of an export. */
export async function incomingFrom(
  source: Source,
  reader: { readonly encoding?: string | undefined; readonly sections: readonly Section[] },
): Promise<{ readonly all: readonly Incoming[]; readonly told: readonly Message[] }> {
  const { file } = source;
  if (isExport(file)) {
    const { posts, told } = await readExport(file, reader.sections);
    const all = posts.map((post) => ({
      source,
      called: `${file}: ${post.found.title ?? post.name}`,
      content: post,
      isExported: true,
    }));
    return { all, told };
  }
  const read = await readArticleFile(file, reader);
  const content: Post | string =
    typeof read === 'string'
      ? read
      : {
          name: basename(file),
          found: read.found,
          origin: undefined,
          isEmpty: read.isEmpty,
          places: read.places,
          read: () => read,
        };
  if (typeof content !== 'string' && content.isEmpty)
    throw new Refusal(articleWithoutText(basename(file)));
  return { all: [{ source, called: file, content, isExported: false }], told: [] };
}
