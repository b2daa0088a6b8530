import { basename } from 'node:path';
import { isNameOf, type Section } from '../content/settings/section-schema.ts';
import { parsePublicationDate } from '../dates/publication-date.ts';
import type { Message } from '../diagnostics/message.ts';
import {
  altMissing,
  picturesNotTaken,
  picturesOfNearNames,
} from '../diagnostics/messages/import-files.ts';
import { linksWithoutPage, partsLeftOut } from '../diagnostics/messages/import-markdown.ts';
import { DEFAULT_LANGUAGE, type Language, languageOf } from '../strings/languages.ts';
import { stringsIn } from '../strings/strings-in.ts';
import type { Article } from './article.ts';
import { chooseSlug } from './choose-slug.ts';
import { checkDetails, type Details } from './details.ts';
import { foundWithoutNotes } from './field-notes.ts';
import { leadPicture, missingPicture, named, shownPicture } from './picture-markdown.ts';
import {
  type NotTaken,
  type PictureFolders,
  type TakenPicture,
  takePicture,
} from './picture-source.ts';
import type { Around, NamedPicture, Reading } from './reading.ts';
import { signedBy, writeFrontmatter } from './write-frontmatter.ts';

/** What an article of any kind is made with. */
export interface Surroundings {
  readonly details: Details;
  readonly slug?: string | undefined;
  /** The file that names the article when nothing else does. */
  readonly file: string;
  readonly folders: PictureFolders;
  readonly sections: readonly Section[];
  /** Where a link to a page of the old site leads; undefined where its page is not here. */
  readonly pageOf: (address: string) => string | undefined;
}

/** The address by which a reading becomes an article. */
export function slugOfReading({ found }: Pick<Reading, 'found'>, given: Surroundings): string {
  const { title } = checkDetails(given.details);
  return chooseSlug(given.slug, found.slug ?? title ?? found.title, given.file);
}

/**
 * Makes an article of what was read: what the editor says goes before what the file says. It is a draft
 * where its title or its day is not known, or a picture is missing or has no description.
 */
export function composeArticle(reading: Reading, given: Surroundings, slug: string): Article {
  const typed = checkDetails(given.details);
  const notes: string[] = [];
  const found = foundWithoutNotes(reading.found, notes);
  const language: Language = languageOf({ lang: typed.lang ?? found.lang });
  const folder = language === DEFAULT_LANGUAGE ? slug : `${language}/${slug}`;
  const pictures = new Map<string, TakenPicture>();
  const byName = new Map<string, TakenPicture>();
  const not = new Map<NotTaken, string[]>();
  const unlinked: string[] = [];
  let withoutAlt = 0;
  const take = (picture: NamedPicture): TakenPicture | undefined => {
    const found = pictures.get(picture.src) ?? takePicture(picture, given.folders, folder);
    if (typeof found === 'string') {
      not.set(found, [...(not.get(found) ?? []), picture.src]);
      return undefined;
    }
    const taken = named(found, byName);
    pictures.set(picture.src, taken);
    if (picture.alt.trim() === '') withoutAlt += 1;
    return taken;
  };
  const around: Around = {
    language,
    picture: (picture) => {
      const taken = take(picture);
      if (!taken) return missingPicture(picture, language);
      return shownPicture(picture, taken.name, language);
    },
    link: (address) => {
      const place = address.startsWith('#') ? reading.places?.get(address.slice(1)) : undefined;
      const inside = place ? `#${place}` : undefined;
      const to = place === undefined ? linkTo(address, given.pageOf) : inside;
      if (to === undefined) unlinked.push(address);
      return to;
    },
  };
  const image = found.image && take(found.image);
  const body = reading.write(around);
  // A heading of signs that cannot be seen has no words.
  const title = typed.title ?? (found.title || undefined);
  const pubDate = typed.pubDate ?? found.pubDate;
  const missing = [
    ...(title === undefined ? (['title'] as const) : []),
    ...(pubDate === undefined ? (['pubDate'] as const) : []),
  ];
  const isDraft = missing.length > 0 || withoutAlt > 0 || not.size > 0 || found.draft === true;
  const section =
    found.section && given.sections.some((known) => isNameOf(found.section ?? '', known));
  const frontmatter = writeFrontmatter({
    title: title ?? stringsIn(language).untitled,
    description: typed.description ?? found.description,
    pubDate,
    updatedDate: laterThan(pubDate, found.updatedDate),
    section: typed.section ?? (section ? found.section : undefined),
    tags: typed.tags ?? found.tags,
    ...signedBy(typed.author ? [typed.author] : found.authors),
    series: found.series,
    featured: found.featured,
    redirectFrom: found.redirectFrom?.filter((address) => !address.endsWith(`/articles/${slug}/`)),
    image: image && found.image && leadPicture(image.name, found.image, language),
    draft: isDraft ? true : undefined,
  });
  const near = [...pictures].flatMap(([src, { instead }]) =>
    instead === undefined ? [] : [`${basename(src)} ← ${instead}`],
  );
  const told: readonly Message[] = [
    ...reading.told,
    ...(notes.length > 0 ? [partsLeftOut(notes)] : []),
    ...[...not].map(([why, sources]) => picturesNotTaken(why, sources)),
    ...(near.length > 0 ? [picturesOfNearNames(near)] : []),
    ...(withoutAlt > 0 ? [altMissing(withoutAlt)] : []),
    ...(unlinked.length > 0 ? [linksWithoutPage(unlinked)] : []),
  ];
  return {
    slug,
    markdown: `${frontmatter}\n${body.trim()}\n`,
    missing,
    language,
    pictures: [...byName.values()],
    told,
  };
}

function laterThan(
  pubDate: string | undefined,
  updatedDate: string | undefined,
): string | undefined {
  const [published, updated] = [pubDate, updatedDate].map(
    (date) => date && parsePublicationDate(date, 'UTC')?.instant,
  );
  return published && updated && updated > published ? updatedDate : undefined;
}

function linkTo(
  address: string,
  pageOf: (address: string) => string | undefined,
): string | undefined {
  if (/^(?:https?:\/\/[^\s/]|mailto:|tel:|#)/i.test(address)) return pageOf(address) ?? address;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return undefined;
  return pageOf(address);
}
