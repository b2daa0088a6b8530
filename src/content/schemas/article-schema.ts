import { z } from 'astro/zod';
import { dateOtherwise } from '../../dates/date-otherwise.ts';
import { parsePublicationDate } from '../../dates/publication-date.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  CORRECTED_BEFORE_PUBLISHED,
  noSuchDate,
  PUBLICATION_DATE_MISSING,
  UPDATED_BEFORE_PUBLISHED,
} from '../../diagnostics/messages/dates.ts';
import { noSuchSection, tagsJoined } from '../../diagnostics/messages/fields.ts';
import { AUTHORS_TWICE } from '../../diagnostics/messages/names.ts';
import { notAnOldAddress } from '../../diagnostics/messages/old-addresses.ts';
import { isJoined, partedTags } from '../../frontmatter/joined-tags.ts';
import { flowSequence } from '../../frontmatter/write-value.ts';
import { isUpdatedTooEarly } from '../../life/dates-in-order.ts';
import { oldAddress } from '../../life/old-address.ts';
import { focusSchema } from '../../pictures/focus.ts';
import { language } from '../settings/language-schema.ts';
import { isNameOf, type Section } from '../settings/section-schema.ts';
import type { Site } from '../settings/site.ts';
import { addressedName } from './addressed-name.ts';
import { saysWhy } from './withdrawal-reason.ts';

/**
 * What an article's frontmatter may say. The field names are Astro's and RSS's; `title` and `pubDate`
 * are required, of a draft only `title`.
 *
 * @param site gives the sections that exist and the zone in which a date without one is read
 */
export function articleSchema(site: Pick<Site, 'sections' | 'timeZone'>) {
  const date = dateIn(site.timeZone);
  return z
    .strictObject({
      /** The headline. */
      title: text,
      /** The standfirst: one or two sentences that stand under the headline and in search engines. */
      description: text.optional(),
      pubDate: date.optional(),
      updatedDate: date.optional(),
      section: sectionOf(site.sections).optional(),
      tags: tags.default([]),
      author: addressedName.optional(),
      /** More than one who signs: each has a page. */
      authors: z.array(addressedName).default([]),
      /** Where it was written: «بيونغ يانغ». */
      dateline: text.optional(),
      lang: language,
      /** A draft is never published. */
      draft: z.boolean().default(false),
      /** Leads the front page. */
      featured: z.boolean().default(false),
      /** The lead picture, by the name of its file. */
      image: z
        .strictObject({
          src: text,
          alt: text,
          caption: text.optional(),
          credit: text.optional(),
          /** What of it stays where it is cropped. */
          focus: focusSchema.optional(),
        })
        .optional(),
      /** Opinion is set apart on the front page, and told to search engines. */
      genre: z.enum(['news', 'opinion']).default('news'),
      corrections: z.array(z.strictObject({ date, text })).default([]),
      sources: z.array(z.strictObject({ name: text, url: webAddress.optional() })).default([]),
      /** The name of the running story that it is a part of. */
      series: text.optional(),
      /** The article of which it is a translation: its slug, or `en/slug` where several languages have it. */
      translationOf: text.optional(),
      /** Why it was withdrawn, for readers: its page says this and nothing else of it. */
      withdrawn: reason.optional(),
      /** The addresses that it had before, from the site's root: each leads to it. */
      redirectFrom: z.array(earlierAddress).optional(),
    })
    .superRefine(({ author, authors }, context) => {
      if (author === undefined || authors.length === 0) return;
      context.addIssue({ code: 'custom', path: ['authors'], params: { ...AUTHORS_TWICE } });
    })
    .superRefine((article, context) => {
      const report = (path: PropertyKey[], message: Message) =>
        context.addIssue({ code: 'custom', path, params: { ...message } });
      if (!article.draft && !article.pubDate) report(['pubDate'], PUBLICATION_DATE_MISSING);
      if (isUpdatedTooEarly(article, site.timeZone))
        report(['updatedDate'], UPDATED_BEFORE_PUBLISHED);
      for (const [index, { date }] of article.corrections.entries()) {
        const isEarly = isUpdatedTooEarly({ ...article, updatedDate: date }, site.timeZone);
        if (isEarly) report(['corrections', index, 'date'], CORRECTED_BEFORE_PUBLISHED);
      }
    });
}

const text = z.string().trim().min(1);

const reason = text.refine((written) => written === '' || saysWhy(written));

const webAddress = z.url({ protocol: /^https?$/ });

const tags = z.array(addressedName).superRefine((written, context) => {
  const joined = written.findIndex(isJoined);
  if (joined < 0) return;
  const line = `tags: ${flowSequence(partedTags(written))}`;
  context.addIssue({
    code: 'custom',
    path: [joined],
    params: { isJoined: true, ...tagsJoined(line) },
  });
});

const earlierAddress = z.string().transform((written, context) => {
  const address = oldAddress(written);
  if (address !== undefined) return address;
  context.addIssue({ code: 'custom', params: { ...notAnOldAddress(written) } });
  return z.NEVER;
});

function dateIn(timeZone: string) {
  return z.string().transform((written, context) => {
    const date = parsePublicationDate(written, timeZone);
    if (date) return date;
    context.addIssue({
      code: 'custom',
      params: { ...noSuchDate(written, dateOtherwise(written)) },
    });
    return z.NEVER;
  });
}

/** A section is named in any of the publication's languages. */
function sectionOf(sections: readonly Section[]) {
  return z.string().transform((written, context) => {
    const name = written.trim();
    const section = sections.find((known) => isNameOf(name, known));
    if (section) return section;
    context.addIssue({
      code: 'custom',
      params: { ...noSuchSection(name, sections) },
    });
    return z.NEVER;
  });
}
