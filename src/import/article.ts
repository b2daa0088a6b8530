import type { Section } from '../content/settings/section-schema.ts';
import type { Message } from '../diagnostics/message.ts';
import {
  answeredMailLeftOut,
  articleWithoutText,
  mailHeadTaken,
  markdownAsText,
  type OfferedTitle,
  pageEdgesTaken,
  stampsTaken,
  wordsTurned,
} from '../diagnostics/messages/import.ts';
import { wordsParted } from '../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { type Language, languageOf } from '../strings/languages.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { readPasted } from './blocks.ts';
import { chooseSlug } from './choose-slug.ts';
import { checkDetails, type Details } from './details.ts';
import { wordsIn } from './field-notes.ts';
import { mapFields } from './markdown/map-fields.ts';
import { withMarksOfChat } from './pasted/chat.ts';
import { readFormHead } from './pasted/form-head.ts';
import type { MailHead } from './pasted/mail-head.ts';
import { ownText } from './pasted/own-text.ts';
import { partedWords } from './pasted/parted-words.ts';
import { inReadingOrder } from './pasted/visual-order.ts';
import type { TakenPicture } from './picture-source.ts';
import type { Found } from './reading.ts';
import { signedBy, writeFrontmatter } from './write-frontmatter.ts';
import { toMarkdown } from './write-markdown.ts';

/** An article ready to be saved as `<slug>.md`. */
export interface Article {
  readonly slug: string;
  readonly markdown: string;
  /** What makes it a draft; nothing when it is ready to publish. */
  readonly missing: readonly ('title' | 'pubDate')[];
  readonly language: Language;
  readonly pictures: readonly TakenPicture[];
  /** What else its editor should know. */
  readonly told: readonly Message[];
  /** What stands as the title until the editor confirms it, and where it is from. */
  readonly offeredTitle?: OfferedTitle | undefined;
}

/**
 * Makes an article of plain text. With a title and a date it is ready to publish, else it is a draft.
 *
 * Without a title, a first line that reads as a headline is offered as the draft's. The first line
 * leaves the text only when it is the title, letter for letter.
 *
 * @param pasted as `pastedText` gives it
 * @param names the slug asked for, if any, and the file that names the article when no title does
 * @param sections that the publication has
 * @throws `Refusal` for a detail that cannot be used
 */
export function makeArticle(
  pasted: string,
  details: Details,
  names: { readonly slug?: string | undefined; readonly file: string },
  sections: readonly Section[] = [],
): Article {
  const turned = inReadingOrder(pasted);
  const form = readFormHead(turned ?? pasted);
  const { found, told } = mapFields(form?.fields ?? {}, sections);
  const known = knownFields(checkDetails(details), found);
  const language = languageOf(known);
  const text = form?.rest ?? turned ?? pasted;
  const own = ownText(text, form === undefined);
  if (own.text === '' && text !== '') throw new Refusal(articleWithoutText(names.file));
  const { mail, stamps, answered, pageEdges } = own;
  const { first, headline, blocks } = readPasted(own.text);
  const notes: string[] = [];
  const offered = known.title === undefined ? (mail?.subject ?? headline) : undefined;
  const offeredTitle = (offered && wordsIn(offered, notes)) || undefined;
  const pubDate = known.pubDate ?? mail?.date;
  const title = known.title ?? offeredTitle;
  const missing = (['title', 'pubDate'] as const).filter(
    (field) => (field === 'title' ? known.title : pubDate) === undefined,
  );
  const frontmatter = writeFrontmatter({
    ...known,
    title: title ?? stringsIn(language).untitled,
    pubDate,
    draft: missing.length > 0 || found.draft ? true : undefined,
  });
  const written = toMarkdown(blocks(title === first ? 'rest' : 'all'));
  const parted = partedWords(own.text, written);
  return {
    slug: chooseSlug(names.slug, title, names.file),
    markdown: `${frontmatter}\n${stamps ? withMarksOfChat(written) : written}`,
    missing,
    offeredTitle:
      offeredTitle === undefined
        ? undefined
        : { words: offeredTitle, from: mail?.subject === undefined ? 'text' : 'mail' },
    language,
    pictures: [],
    told: [
      ...told,
      ...(turned === undefined ? [] : [wordsTurned(first)]),
      ...(mail ? toldOf(mail, { title, pubDate }) : []),
      ...(answered.length > 0 ? [answeredMailLeftOut(answered)] : []),
      ...(stamps ? [stampsTaken(stamps)] : []),
      ...(pageEdges.length > 0 ? [pageEdgesTaken(pageEdges)] : []),
      ...(parted.length > 0 ? [wordsParted(parted)] : []),
      ...signsOfMarkdown(text),
    ],
  };
}

/** What the editor typed, and for the rest what the text says of itself. */
function knownFields(typed: ReturnType<typeof checkDetails>, found: Found) {
  return {
    title: typed.title ?? found.title,
    description: typed.description ?? found.description,
    pubDate: typed.pubDate ?? found.pubDate,
    updatedDate: found.updatedDate,
    section: typed.section ?? found.section,
    tags: typed.tags ?? found.tags,
    ...signedBy(typed.author === undefined ? found.authors : [typed.author]),
    lang: typed.lang ?? found.lang,
  };
}

/** What only Markdown has: a headline above all of it, a fence, a link or a picture. */
const MARKDOWN =
  /(?<![\s\S])# \S.*|^ {0,3}(?:`{3}|~{3}).*|!?\[[^[\]\n]{1,200}\]\([^()\s]{1,500}\)/mu;

/** Plain text stays as it was typed, and so do signs that its editor may have meant. */
function signsOfMarkdown(text: string): readonly Message[] {
  const [sign] = MARKDOWN.exec(text) ?? [];
  return sign === undefined ? [] : [markdownAsText(sign.trim())];
}

/** What a mail said of itself is in the fields, or is told. */
function toldOf(
  { subject, date, others }: MailHead,
  fields: { readonly title: string | undefined; readonly pubDate: string | undefined },
): readonly Message[] {
  const left = [
    ...(subject !== undefined && subject !== fields.title ? [subject] : []),
    ...(date !== undefined && date !== fields.pubDate ? [date] : []),
    ...others,
  ];
  return left.length > 0 ? [mailHeadTaken(left)] : [];
}
