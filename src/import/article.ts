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
import { Refusal } from '../diagnostics/refusal.ts';
import { type Language, languageOf } from '../strings/languages.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { readPasted } from './blocks.ts';
import { chooseSlug } from './choose-slug.ts';
import { checkDetails, type Details } from './details.ts';
import { wordsIn } from './field-notes.ts';
import { mapFields } from './markdown/map-fields.ts';
import { readChat, withMarksOfChat } from './pasted/chat.ts';
import { readFormHead } from './pasted/form-head.ts';
import { type MailHead, readMailHead } from './pasted/mail-head.ts';
import { withoutPageEdges } from './pasted/page-edges.ts';
import { withoutQuotedMail, withoutSignature } from './pasted/quoted-mail.ts';
import { inReadingOrder } from './pasted/visual-order.ts';
import type { TakenPicture } from './picture-source.ts';
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
  const said = mapFields(form?.fields ?? {}, sections);
  const typed = checkDetails(details);
  const knownTitle = typed.title ?? said.found.title;
  const language = languageOf({ lang: typed.lang ?? said.found.lang });
  const text = form?.rest ?? turned ?? pasted;
  const mail = form ? undefined : readMailHead(text);
  const chat = mail ? undefined : readChat(text);
  const answer = chat ? undefined : withoutQuotedMail(mail?.rest ?? text, text);
  const unsigned = mail ? withoutSignature(answer?.text ?? mail.rest) : undefined;
  const left = [...(unsigned?.left ?? []), ...(answer?.left ?? [])];
  const pages = withoutPageEdges(unsigned?.text ?? answer?.text ?? chat?.text ?? text);
  if (pages.text === '' && text !== '') throw new Refusal(articleWithoutText(names.file));
  const { first, headline, blocks } = readPasted(pages.text);
  const notes: string[] = [];
  const offered = knownTitle === undefined ? (mail?.head.subject ?? headline) : undefined;
  const offeredTitle = (offered && wordsIn(offered, notes)) || undefined;
  const pubDate = typed.pubDate ?? said.found.pubDate ?? mail?.head.date;
  const title = knownTitle ?? offeredTitle;
  const missing = (['title', 'pubDate'] as const).filter(
    (field) => (field === 'title' ? knownTitle : pubDate) === undefined,
  );
  const frontmatter = writeFrontmatter({
    title: title ?? stringsIn(language).untitled,
    description: typed.description ?? said.found.description,
    pubDate,
    updatedDate: said.found.updatedDate,
    section: typed.section ?? said.found.section,
    tags: typed.tags ?? said.found.tags,
    ...signedBy(typed.author === undefined ? said.found.authors : [typed.author]),
    lang: typed.lang ?? said.found.lang,
    draft: missing.length > 0 || said.found.draft ? true : undefined,
  });
  const written = toMarkdown(blocks(title === first ? 'rest' : 'all'));
  return {
    slug: chooseSlug(names.slug, title, names.file),
    markdown: `${frontmatter}\n${chat ? withMarksOfChat(written) : written}`,
    missing,
    offeredTitle:
      offeredTitle === undefined
        ? undefined
        : { words: offeredTitle, from: mail?.head.subject === undefined ? 'text' : 'mail' },
    language,
    pictures: [],
    told: [
      ...said.told,
      ...(turned === undefined ? [] : [wordsTurned(first)]),
      ...(mail ? toldOf(mail.head, { title, pubDate }) : []),
      ...(left.length > 0 ? [answeredMailLeftOut(left)] : []),
      ...(chat ? [stampsTaken(chat.left)] : []),
      ...(pages.left.length > 0 ? [pageEdgesTaken(pages.left)] : []),
      ...signsOfMarkdown(text),
    ],
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
