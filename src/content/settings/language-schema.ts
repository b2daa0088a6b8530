import { z } from 'astro/zod';
import { languageNotSpoken } from '../../diagnostics/messages/languages.ts';
import {
  DEFAULT_LANGUAGE,
  isLanguage,
  LANGUAGE_CODES,
  type Language,
} from '../../strings/languages.ts';

/** `lang`: a language of which the interface has the words. */
export const language = z
  .string()
  .transform((written, context): Language => {
    if (isLanguage(written)) return written;
    const message = languageNotSpoken(written, LANGUAGE_CODES);
    context.addIssue({ code: 'custom', params: { ...message } });
    return z.NEVER;
  })
  .default(DEFAULT_LANGUAGE);
