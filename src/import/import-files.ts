import { basename, dirname, extname, resolve } from 'node:path';
import type { Section } from '../content/settings/section-schema.ts';
import type { Message } from '../diagnostics/message.ts';
import { articleMoved, articleWithoutText } from '../diagnostics/messages/import.ts';
import { pagesNotTaken } from '../diagnostics/messages/import-exports.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { type Article, makeArticle } from './article.ts';
import { ArticlePlaces, type Places } from './article-places.ts';
import { composeArticle, type Surroundings, slugOfReading } from './compose.ts';
import type { Details } from './details.ts';
import { isExport } from './exports/read-export.ts';
import { type Incoming, incomingFrom } from './incoming.ts';
import { listSources, pagesBeside, type Source } from './list-files.ts';
import { pagesOf } from './old-pages.ts';
import { pastedText } from './plain-text.ts';
import { rememberedAddresses } from './site-addresses.ts';

/** What an editor asks of an import. */
export interface Request extends Places {
  readonly details: Details;
  readonly slug?: string | undefined;
  readonly encoding?: string | undefined;
  readonly media?: string | undefined;
  /** Is told of each step how many of all are done. */
  readonly progress?: (done: number, of: number) => void;
  readonly sections: readonly Section[];
}

/** What became of a file, or of an article in an export. */
export type Outcome =
  | { readonly file: string; readonly path: string; readonly article: Article }
  | { readonly file: string; readonly there: string }
  | { readonly file: string; readonly refused: string }
  | { readonly file: string; readonly told: readonly Message[] };

/**
 * Imports files, or all in a folder. One that is refused holds no other up, and nothing is overwritten:
 * of several, one whose article is there already, by its name or by an address that it had, is passed
 * over, so that a second run does what is new. What all are called is known before any is written,
 * because they lead to each other; their texts are read one by one.
 */
export async function importFiles(
  named: readonly string[],
  request: Request,
): Promise<readonly Outcome[]> {
  const sources = listSources(named);
  const [first] = sources;
  const isNamed = sources.length === 1 && named.length === 1 && first?.file === named[0];
  const isOne = isNamed && !isExport(named[0] ?? '');
  const outcomes: Outcome[] = [];
  const read: Named[] = [];
  const addresses = rememberedAddresses();
  for (const [done, source] of sources.entries()) {
    // Each file is read, and then the articles in it are written, of which there may be more.
    request.progress?.(done, sources.length * 2);
    try {
      const { all, told } = await incomingFrom(source, { ...request, addresses });
      for (const each of all) read.push({ ...each, slug: slugFor(each, request) });
      if (told.length > 0) outcomes.push({ file: source.file, told });
    } catch (error) {
      if (isNamed) throw error;
      outcomes.push({ file: source.file, refused: refusalIn(error) });
    }
  }
  for (const file of named) {
    const pages = pagesBeside(file);
    if (pages.length > 0) outcomes.push({ file, told: [pagesNotTaken(pages)] });
  }
  const run = {
    request,
    isOne,
    pages: pagesOf(read),
    places: new ArticlePlaces(request, isOne),
  };
  for (const [done, each] of read.entries()) {
    request.progress?.(sources.length + done, sources.length + read.length);
    try {
      outcomes.push(await importOne(each, run));
    } catch (error) {
      if (isOne) throw error;
      outcomes.push({ file: each.called, refused: refusalIn(error) });
    }
  }
  return outcomes;
}

/** What comes in, and the address that it asks for. */
type Named = Incoming & { readonly slug: string };

/** What the articles of one run share. */
interface Run {
  readonly request: Request;
  readonly isOne: boolean;
  readonly pages: ReturnType<typeof pagesOf>;
  readonly places: ArticlePlaces;
}

async function importOne(
  { source, called, content, slug }: Named,
  { request, isOne, pages, places }: Run,
): Promise<Outcome> {
  const given = surroundings(source, request, (address) => pages(address, source.file));
  const reading = typeof content === 'string' ? undefined : content.read();
  if (reading?.isEmpty) throw new Refusal(articleWithoutText(basename(called)));
  const compose = (name: string) =>
    reading
      ? composeArticle(reading, given, name)
      : makeArticle(
          pastedText(String(content), source.file),
          request.details,
          { slug: request.slug, file: basename(source.file) },
          request.sections,
        );
  const article = compose(slug);
  const there = await places.standing(article, reading?.found.redirectFrom);
  if (there !== undefined) {
    if (isOne) throw new Refusal(articleMoved(there));
    return { file: called, there };
  }
  const free = places.take(article);
  const own = free === article.slug || !reading ? article : compose(free);
  return { file: called, path: await places.put(own, free), article: own };
}

function slugFor({ content, source }: Incoming, request: Request): string {
  if (typeof content === 'string') return '';
  const { found, name } = content;
  const given = surroundings(source, request, () => undefined);
  return slugOfReading({ found }, { ...given, file: name || basename(source.file) });
}

function surroundings(
  { file, root }: Source,
  request: Request,
  pageOf: Surroundings['pageOf'],
): Surroundings {
  const { details, slug, media, sections } = request;
  const place = resolve(file);
  const folders = {
    beside: dirname(place),
    own: place.slice(0, place.length - extname(place).length),
    root,
    media: media && resolve(media),
  };
  return { details, slug, file: basename(file), folders, sections, pageOf };
}
