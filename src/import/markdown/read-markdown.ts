import { basename } from 'node:path';
import { isNameOf, type Section } from '../../content/settings/section-schema.ts';
import { leftAsTyped, partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { isLanguage } from '../../strings/languages.ts';
import { withPlainCharacters } from '../../text/characters.ts';
import { withUnixLineEnds } from '../../text/decode.ts';
import { slugify } from '../../text/slug.ts';
import { foreignDate } from '../foreign-date.ts';
import type { Found, Reading } from '../reading.ts';
import { readBody } from './body.ts';
import { textsOf } from './field-values.ts';
import { type ForeignFile, splitForeign } from './foreign-frontmatter.ts';
import { mapFields } from './map-fields.ts';
import { withoutPrograms } from './mdx.ts';
import { withoutPageNumber } from './notion.ts';
import { contentsIn, instructionsIn, leftOutIn, withoutInstructions } from './shortcodes.ts';

/**
 * Reads a post of Jekyll, Hugo, Astro, Ghost, WordPress or any other Markdown. Its text stays as it was
 * written, but for what Markdown means in another way here: pictures, links, HTML.
 *
 * @param path of the file, whose name may say the day, the language and the address
 * @param sections that the publication has
 */
export function readMarkdown(source: string, path: string, sections: readonly Section[]): Reading {
  const name = basename(path);
  const text = withPlainCharacters(withUnixLineEnds(source)).normalize('NFC');
  const { fields, body, told } = splitForeign(text, name);
  const isJekyll = isOfJekyll(path) || saysJekyll(fields);
  const mapped = mapFields(isJekyll ? partedBySpaces(fields, sections) : fields, sections);
  const isMdx = /\.mdx$/i.test(path);
  const { text: prose, components } = isMdx
    ? withoutPrograms(body)
    : { text: body, components: [] };
  const plain = withoutInstructions(prose);
  const { title, ...rest } = readBody(plain, mapped.found.title, name);
  const left = instructionsIn(plain, isMdx);
  const out = [...components, ...contentsIn(prose), ...leftOutIn(prose)];
  return {
    ...rest,
    places: placesIn(body),
    categories: categoriesIn(fields),
    saysAddress: fields.permalink !== undefined || fields.url !== undefined,
    told: [
      ...told,
      ...(out.length > 0 ? [partsLeftOut(out)] : []),
      ...mapped.told,
      ...rest.told,
      ...(left.length > 0 ? [leftAsTyped(left)] : []),
    ],
    found: {
      ...fromName(path),
      ...mapped.found,
      title: mapped.found.title ?? title,
      ...(left.some((part) => PICTURE.test(part)) && { draft: true }),
    },
  };
}

/** Jekyll's posts lie in one folder; that of Hexo, who has one tag on a line, lies in `source/`. */
function isOfJekyll(path: string): boolean {
  return /(?:^|[/\\])(?<!source[/\\])_(?:posts|drafts)[/\\][^/\\]+$/.test(path);
}

/** A post outside its folder: Jekyll alone has this layout with dates that say their zone behind a space. */
function saysJekyll({ layout, date }: ForeignFile['fields']): boolean {
  return layout === 'post' && typeof date === 'string' && / [+-]\d{2}:?\d{2}$/.test(date);
}

/** Jekyll parts tags and categories on one line by spaces, where they have no commas; others have one tag there. */
function partedBySpaces(
  fields: ForeignFile['fields'],
  sections: readonly Section[],
): ForeignFile['fields'] {
  const parted = ['tags', 'categories'].flatMap((name) => {
    const value = fields[name];
    if (typeof value !== 'string' || /[،,؛;]/.test(value)) return [];
    const isSection = sections.some((section) => isNameOf(value.trim(), section));
    return isSection ? [] : [[name, value.split(/\s+/).filter(Boolean)] as const];
  });
  return { ...fields, ...Object.fromEntries(parted) };
}

/** Jekyll parts several categories on one line by spaces. */
function categoriesIn({ categories, category }: ForeignFile['fields']): readonly string[] {
  const texts = textsOf(categories ?? category);
  return typeof categories === 'string' ? texts.flatMap((text) => text.split(' ')) : texts;
}

/** The names that headings were given by hand, and those that they have here. */
function placesIn(body: string): ReadonlyMap<string, string> {
  const headings = body.matchAll(/^ {0,3}#{1,6}[ \t]+(\S.*)(?:\n\{:[ \t]*#([\w-]+)[^}\n]*\})?$/gm);
  return new Map(
    Array.from(headings).flatMap(([, line = '', kramdown]) => {
      const [given = '', hugo] = /\{#([\w-]+)(?![\w-])[^{}]*\}$/.exec(line.trimEnd()) ?? [];
      const words = line.trimEnd().slice(0, given === '' ? undefined : -given.length);
      const name = hugo ?? kramdown;
      return name === undefined ? [] : [[name, slugify(words)] as const];
    }),
  );
}

/** The name of a picture in an instruction that is left: readers would miss it. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?![\w.])/i;

/** What a file's name says: `2024-11-12-story.md`, `story.en.md`, `story/index.md`, `_drafts/story.md`. */
function fromName(path: string): Found {
  const [file = '', folder = ''] = path.split(/[/\\]/).reverse();
  const stem = file.replace(/\.(?:md|mdx|markdown|txt)$/i, '');
  const [, before, ending] = /^(.+)\.([a-z]+)$/.exec(stem) ?? [];
  const plain = before !== undefined && isLanguage(ending) ? before : withoutPageNumber(stem);
  const name = plain === 'index' && folder !== '' ? folder : plain;
  const [, day, slug = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  // Hugo keeps languages in folders, Jekyll drafts in one.
  const folders = path.matchAll(/[/\\]content[/\\]([^/\\]+)(?=[/\\])/g);
  const lang = [ending, ...Array.from(folders, ([, inContent]) => inContent)].find(isLanguage);
  return {
    slug,
    ...(day && foreignDate(day) && { pubDate: day }),
    ...(lang && { lang }),
    ...(/(?:^|[/\\])_drafts[/\\]/.test(path) && { draft: true }),
  };
}
