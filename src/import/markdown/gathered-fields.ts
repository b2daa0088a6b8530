import { isNameOf, type Section } from '../../content/settings/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  fieldsWithoutPlace,
  sectionBecameTag,
  valueNotTaken,
} from '../../diagnostics/messages/import-markdown.ts';
import { languageOfTag } from '../../strings/languages.ts';
import { slugify } from '../../text/slug.ts';
import type { Found } from '../reading.ts';
import { type FieldPlace, placeOfField } from './field-names.ts';
import { addressOf, dateOf, imageOf, textsOf, uniqueTags } from './field-values.ts';

/** A field of another system that says something. */
interface Given {
  readonly name: string;
  readonly value: unknown;
  /** The texts of its value, and the first of them. */
  readonly texts: readonly string[];
  readonly first: string;
}

/** What other systems call an article that not everybody may read. */
const NOT_PUBLIC =
  /^(?:draft|private|scheduled|pending|sent|members|paid|tiers|false|in progress|in review|not started|to ?do|idea|مسودة|غير منشور|مجدول|قيد [\p{L}]+)$/iu;

/** The fields of a file as they are taken one by one: of two for one place the first goes there. */
export class GatheredFields {
  readonly #sections: readonly Section[];
  readonly #told: Message[] = [];
  readonly #withoutPlace: string[] = [];
  readonly #tags: string[] = [];
  readonly #redirects: string[] = [];
  readonly #days: { readonly name: string; readonly date: string }[] = [];
  #found: Found = {};
  #alt: string | undefined;
  #caption: string | undefined;

  /** What is done with a field, by its place. */
  readonly #takers: Readonly<Record<FieldPlace, (given: Given) => void>> = {
    title: (given) => this.#takeText('title', given),
    description: (given) => this.#takeText('description', given),
    series: (given) => this.#takeText('series', given),
    pubDate: (given) => this.#takeDate('pubDate', given),
    updatedDate: (given) => this.#takeDate('updatedDate', given),
    section: (given) => this.#takeSection(given),
    tags: ({ texts }) => this.#tags.push(...texts.flatMap((text) => text.split(/[،,؛;]/))),
    authors: ({ name, texts, first }) => {
      const authors = texts.filter((text) => slugify(text) !== '');
      this.#put(name, first !== '' && { authors });
    },
    lang: ({ name, first }) => {
      const lang = languageOfTag(first);
      if (lang) this.#found = { ...this.#found, lang };
      else this.#withoutPlace.push(`${name}: ${first}`);
    },
    draft: (given) => {
      if (isTrue(given)) this.#found = { ...this.#found, draft: true };
    },
    status: ({ value, first }) => {
      if (value === false || NOT_PUBLIC.test(first)) this.#found = { ...this.#found, draft: true };
    },
    featured: (given) => {
      if (isTrue(given)) this.#found = { ...this.#found, featured: true };
    },
    redirectFrom: (given) => this.#takeOldAddresses(given),
    image: ({ name, value }) => {
      const image = imageOf(value);
      this.#put(name, image !== undefined && { image });
    },
    imageAlt: ({ first }) => {
      this.#alt = first;
    },
    caption: ({ first }) => {
      this.#caption = first;
    },
    slug: ({ name, first }) =>
      this.#put(name, first !== '' && { slug: first.split('/').filter(Boolean).at(-1) }),
  };

  /** @param sections that the publication has */
  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** Takes a field that says something. */
  take(name: string, value: unknown): void {
    const place = placeOfField(name, value);
    const texts = textsOf(value);
    const [first = ''] = texts;
    if (place === undefined) this.#withoutPlace.push(name);
    else this.#takers[place]({ name, value, texts, first });
  }

  /** What the fields say in the words of our frontmatter. */
  found(): Found {
    const { image } = this.#found;
    const pubDate = this.#pubDate();
    const dateInAddress = this.#days.find((day) => !isOfPublication(day))?.date;
    return {
      ...this.#found,
      ...(pubDate !== undefined && { pubDate }),
      ...(dateInAddress !== pubDate && { dateInAddress }),
      ...(this.#tags.length > 0 && { tags: uniqueTags(this.#tags) }),
      ...(this.#redirects.length > 0 && { redirectFrom: [...new Set(this.#redirects)] }),
      ...(image && {
        image: {
          ...image,
          alt: image.alt || (this.#alt ?? ''),
          caption: image.caption ?? this.#caption,
        },
      }),
    };
  }

  /** What the editor should know of the fields and values that found no place. */
  told(): readonly Message[] {
    const others = this.#days.filter(({ date }) => date !== this.#pubDate());
    const without = [...this.#withoutPlace, ...others.map(({ name }) => name)];
    return [...this.#told, ...(without.length > 0 ? [fieldsWithoutPlace(without)] : [])];
  }

  /** @param field with its value; false where the value cannot be used */
  #put(name: string, field: Found | false): void {
    const isFree = field && Object.keys(field).every((key) => !(key in this.#found));
    if (isFree) this.#found = { ...this.#found, ...field };
    else this.#withoutPlace.push(name);
  }

  #takeText(place: 'title' | 'description' | 'series', { name, first }: Given): void {
    this.#put(name, first !== '' && { [place]: first });
  }

  #takeDate(place: 'pubDate' | 'updatedDate', { name, value, first }: Given): void {
    const date = dateOf(value);
    if (date === undefined)
      this.#told.push(valueNotTaken(name, first || String(value), `${place}: 2024-11-12`));
    else if (place === 'pubDate') this.#days.push({ name, date });
    else this.#put(name, { updatedDate: date });
  }

  /** The day on which it was made public goes before that on which it was written. */
  #pubDate(): string | undefined {
    return (this.#days.find(isOfPublication) ?? this.#days[0])?.date;
  }

  /** Of several, the first that is a section here; the others become tags. */
  #takeSection({ name, texts }: Given): void {
    const isSection = (text: string) => this.#sections.some((known) => isNameOf(text, known));
    const section = texts.find(isSection);
    if (section !== undefined && !this.#found.section) this.#found = { ...this.#found, section };
    const others = texts.filter((text) => text !== section);
    if (!/^categories$/i.test(name)) this.#told.push(...others.map(sectionBecameTag));
    this.#tags.push(...others);
  }

  #takeOldAddresses({ name, texts }: Given): void {
    for (const text of texts) {
      const address = addressOf(text);
      if (address !== undefined) this.#redirects.push(address);
      else this.#told.push(valueNotTaken(name, text, 'redirectFrom: [/2019/05/story/]'));
    }
  }
}

function isOfPublication({ name }: { readonly name: string }): boolean {
  return /^publish/i.test(name);
}

function isTrue({ value, first }: Given): boolean {
  return value === true || first === 'true';
}
