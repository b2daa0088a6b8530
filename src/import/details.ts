import { isNameOf, type Section } from '../content/settings/section-schema.ts';
import { dateOtherwise } from '../dates/date-otherwise.ts';
import { parsePublicationDate } from '../dates/publication-date.ts';
import {
  noSuchSectionOption,
  optionEmpty,
  unknownLanguage,
} from '../diagnostics/messages/commands.ts';
import { noSuchDateOption } from '../diagnostics/messages/dates.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { isLanguage, LANGUAGE_CODES, type Language } from '../strings/languages.ts';
import { cleanText } from './plain-text.ts';
import type { Frontmatter } from './write-frontmatter.ts';

/** What the editor says of an article beside its text, as it was typed. */
export interface Details {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** `2024-11-12`, or with an hour. */
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  /** Parted by commas, Arabic or Latin. */
  readonly tags?: string | undefined;
  readonly author?: string | undefined;
  readonly lang?: string | undefined;
}

/** The fields that can be typed. */
type Typed = 'title' | 'description' | 'pubDate' | 'section' | 'tags' | 'author' | 'lang';

/** Frontmatter as far as it was given. */
type Checked = {
  readonly [Field in Typed]: Frontmatter[Field] | undefined;
};

/**
 * Turns what was typed into frontmatter; the date stays the text that was given.
 *
 * @throws {@link Refusal} for an empty value, a day that does not exist, a language not written here
 */
export function checkDetails(details: Details): Checked {
  return {
    title: oneLine('title', details.title),
    description: oneLine('description', details.description),
    pubDate: checkDate(oneLine('date', details.date)),
    section: oneLine('section', details.section),
    tags: splitTags(oneLine('tags', details.tags)),
    author: oneLine('author', details.author),
    lang: checkLanguage(oneLine('lang', details.lang)),
  };
}

function oneLine(option: keyof Details, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const line = cleanText(value).replace(/\n+/g, ' ');
  if (line !== '') return line;
  throw new Refusal(optionEmpty(option));
}

function checkDate(date: string | undefined): string | undefined {
  if (date === undefined || parsePublicationDate(date, 'UTC')) return date;
  throw new Refusal(noSuchDateOption(date, dateOtherwise(date)));
}

function checkLanguage(lang: string | undefined): Language | undefined {
  if (lang === undefined || isLanguage(lang)) return lang;
  throw new Refusal(unknownLanguage(lang, LANGUAGE_CODES));
}

/** @throws {@link Refusal} when the publication has no such section, naming those it has */
export function checkSection(name: string, sections: readonly Section[]): void {
  if (sections.some((known) => isNameOf(name.trim(), known))) return;
  throw new Refusal(noSuchSectionOption(name, sections));
}

function splitTags(tags: string | undefined): readonly string[] | undefined {
  const list = (tags ?? '').split(/[،,؛;]/).map((tag) => tag.trim());
  const unique = [...new Set(list)].filter(Boolean);
  return unique.length > 0 ? unique : undefined;
}
