import { isNameOf, type Section } from '../content/settings/section-schema.ts';
import { parsePublicationDate } from '../dates/publication-date.ts';
import { linksWithoutPage, partsLeftOut } from '../diagnostics/messages/import-markdown.ts';
import { DEFAULT_LANGUAGE, type Language, languageOf } from '../strings/languages.ts';
import { stringsIn } from '../strings/strings-in.ts';
import type { Article } from './article.ts';
import { ArticlePictures } from './article-pictures.ts';
import { chooseSlug } from './choose-slug.ts';
import { checkDetails, type Details } from './details.ts';
import { foundWithoutNotes } from './field-notes.ts';
import { leadPicture, missingPicture, shownPicture } from './picture-markdown.ts';
import type { PictureFolders } from './picture-source.ts';
import type { Around, Found, Reading } from './reading.ts';
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
  const pictures = new ArticlePictures(given.folders, folder);
  const unlinked: string[] = [];
  const around: Around = {
    language,
    picture: (picture) => {
      const taken = pictures.take(picture);
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
  const lead = found.image && pictures.take(found.image);
  const body = reading.write(around);
  const fields = fieldsOf(typed, found, slug, given.sections);
  const missing = (['title', 'pubDate'] as const).filter((name) => fields[name] === undefined);
  const isDraft = missing.length > 0 || !pictures.areReady || found.draft === true;
  const frontmatter = writeFrontmatter({
    ...fields,
    title: fields.title ?? stringsIn(language).untitled,
    image: lead && found.image && leadPicture(lead.name, found.image, language),
    draft: isDraft ? true : undefined,
  });
  return {
    slug,
    markdown: `${frontmatter}\n${body.trim()}\n`,
    missing,
    language,
    pictures: pictures.taken,
    told: [
      ...reading.told,
      ...(notes.length > 0 ? [partsLeftOut(notes)] : []),
      ...pictures.told(),
      ...(unlinked.length > 0 ? [linksWithoutPage(unlinked)] : []),
    ],
  };
}

/** What the editor typed, and for the rest what the file says of itself. */
function fieldsOf(
  typed: ReturnType<typeof checkDetails>,
  found: Found,
  slug: string,
  sections: readonly Section[],
) {
  const pubDate = typed.pubDate ?? found.pubDate;
  const isSection = sections.some((known) => isNameOf(found.section ?? '', known));
  return {
    // A heading of signs that cannot be seen has no words.
    title: typed.title ?? (found.title || undefined),
    description: typed.description ?? found.description,
    pubDate,
    updatedDate: laterThan(pubDate, found.updatedDate),
    section: typed.section ?? (isSection ? found.section : undefined),
    tags: typed.tags ?? found.tags,
    ...signedBy(typed.author ? [typed.author] : found.authors),
    series: found.series,
    featured: found.featured,
    redirectFrom: found.redirectFrom?.filter((address) => !address.endsWith(`/articles/${slug}/`)),
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
