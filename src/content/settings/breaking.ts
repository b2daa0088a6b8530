import { z } from 'astro/zod';
import { dateOtherwise } from '../../dates/date-otherwise.ts';
import { parsePublicationDate } from '../../dates/publication-date.ts';
import { noSuchDate } from '../../diagnostics/messages/dates.ts';
import { language } from './language-schema.ts';

/** `breaking:` in `content/site.yaml`: a line above the front page, until it is over. */
export const breakingSchema = z.strictObject({
  text: z.string().trim().min(1),
  /** The language of the text, and of the edition above whose front page it stands. */
  lang: language,
  /** Its last moment, in the publication's zone; a day without an hour is shown to its end. */
  until: z.string().superRefine((written, context) => {
    if (parsePublicationDate(written, 'UTC')) return;
    context.addIssue({
      code: 'custom',
      params: { ...noSuchDate(written, dateOtherwise(written)) },
    });
  }),
  /** The slug of the article that it leads to. */
  article: z.string().trim().min(1).normalize('NFC').optional(),
});

export type Breaking = z.infer<typeof breakingSchema>;

const DAY = 24 * 60 * 60 * 1000;

/** Whether it stands above the front page at a moment. */
export function isBreaking(breaking: Breaking, now: Date, timeZone: string): boolean {
  const end = endOfBreaking(breaking, timeZone);
  return end !== undefined && now < end;
}

/** When it is over. */
export function endOfBreaking({ until }: Breaking, timeZone: string): Date | undefined {
  const date = parsePublicationDate(until, timeZone);
  return date && (date.hasTime ? date.instant : new Date(date.instant.getTime() + DAY));
}
