import { basename, resolve } from 'node:path';
import type { Section } from '../content/settings/section-schema.ts';
import type { Message } from '../diagnostics/message.ts';
import { articleWithoutText } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Post } from './exports/post.ts';
import { isExport, readExport } from './exports/read-export.ts';
import type { Source } from './list-files.ts';
import { readArticleFile } from './read-file.ts';
import type { Reading } from './reading.ts';
import type { SiteAddresses } from './site-addresses.ts';

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
  reader: {
    readonly encoding?: string | undefined;
    readonly sections: readonly Section[];
    readonly addresses: (root: string) => SiteAddresses | undefined;
  },
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
    typeof read === 'string' ? read : postOf(read, source, reader.addresses(source.root));
  if (typeof content !== 'string' && content.isEmpty)
    throw new Refusal(articleWithoutText(basename(file)));
  return { all: [{ source, called: file, content, isExported: false }], told: [] };
}

/** An article with the address that it had, where its old site made it of a file's name. */
function postOf(read: Reading, { file }: Source, addressOf: SiteAddresses | undefined): Post {
  const made = read.saysAddress ? undefined : addressOf?.(resolve(file), read);
  const old = [...(read.found.redirectFrom ?? []), ...(made === undefined ? [] : [made])];
  const found = old.length > 0 ? { ...read.found, redirectFrom: [...new Set(old)] } : read.found;
  return {
    name: basename(file),
    found,
    origin: undefined,
    isEmpty: read.isEmpty,
    places: read.places,
    read: () => ({ ...read, found }),
  };
}
