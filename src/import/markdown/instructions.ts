/** Where kramdown puts a table of contents: the item above it is no words. */
export const CONTENTS =
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t][^\n]*\n[ \t]*\{:[^{}\n]*\btoc\b[^{}\n]*\}[ \t]*$\n?/gim;

/** What Hugo and Pandoc put behind a heading or below a table: a name, classes, what is in neither. */
const ATTRIBUTES =
  /(?<![ \t])[ \t]*\{[#.][\w-]+(?:[ \t]+(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w%.-]+)))*[ \t]*\}[ \t]*$/gm;

/** What another system says by an instruction. */
export interface Instruction {
  readonly pattern: RegExp;
  readonly meant: string | ((...groups: string[]) => string);
  /** What ends it, where that stands far behind its beginning: nothing is looked for behind the last. */
  readonly end?: RegExp;
}

/** What nobody is to read: comments of Liquid, Hugo, Nunjucks and MDX. */
export const COMMENTS: readonly Instruction[] = [
  {
    pattern: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}\n?/g,
    meant: '',
    end: /\{%-?\s*endcomment\s*-?%\}\n?/g,
  },
  { pattern: /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}\n?/g, meant: '', end: /\*\/\s*-?\}\}\n?/g },
  { pattern: /(?<!\{)\{\/\*[\s\S]*?\*\/\}(?!\})\n?/g, meant: '', end: /\*\/\}(?!\})\n?/g },
  { pattern: /\{#-?\s[\s\S]*?\s-?#\}\n?/g, meant: '', end: /\s-?#\}\n?/g },
];

/** A picture of Hugo, with what is given to it. */
const FIGURE = /\{\{[<%]-?\s*figure\s([^{}]*)[>%]\}\}(?:\{\{[<%]-?\s*\/figure\s*-?[>%]\}\})?/g;

/** Instructions that mean something that Markdown can say. None is looked for beyond the next one of its kind. */
export const MEANT: readonly Instruction[] = [
  {
    pattern:
      /(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})?\/?\{%-?\s*(?:post_url|link)\s+\/?(?:_posts\/)?(?:\d{4}-\d\d-\d\d-)?([^\s%]+?)(?:\.(?:md|markdown))?\s*-?%\}/g,
    meant: '$1.md',
  },
  // Jekyll's and Hugo's own address stands before paths from the site's root.
  {
    pattern: /\{\{-?\s*(?:site\.(?:baseurl|url)|\.Site\.BaseURL)\s*-?\}\}\/?/g,
    meant: '/',
  },
  {
    pattern:
      /\{\{\s*["']([^"'{}]+)["']\s*\|\s*(?:(?:relative_url|absolute_url)\s*|prepend:[^{}]*)\}\}/g,
    meant: '$1',
  },
  {
    pattern:
      /\{\{[<%]-?\s*(?:rel)?ref\s+(?:path=)?["']?([^"'\s>%]+)(?=["'\s>%])["']?[^{}>%]*[>%]\}\}/g,
    meant: '$1',
  },
  {
    pattern: FIGURE,
    meant: (_all, given = '') => figure(given),
  },
  {
    pattern: /\{%-?\s*include\s+([^\s{}%]+)\s([^{}%]*)%\}/g,
    meant: (all, name = '', given = '') => included(name, given) || all,
  },
  {
    pattern: /\{\{[<%]-?\s*vimeo\s+(?:id=)?["']?(\d{4,})(?!\d)[^{}>%]*[>%]\}\}/g,
    meant: (_all, id) => linkTo(`https://vimeo.com/${id}`),
  },
  {
    pattern: /\{\{[<%]-?\s*(?:tweet|x)\s([^{}>%]*)[>%]\}\}/g,
    meant: (all, given = '') => {
      const [user, id] = [attributeIn(given, 'user'), attributeIn(given, 'id')];
      return user && id ? linkTo(`https://x.com/${user}/status/${id}`) : all;
    },
  },
  {
    pattern:
      /\{\{[<%]-?\s*youtube\s+(?:id=)?["']?([\w-]{6,})(?![\w-])[^{}>%]*[>%]\}\}|\{%\s*youtube\s+["']?([\w-]{6,})(?![\w-])[^{}%]*%\}/g,
    meant: (_all, hugo, jekyll) => linkTo(`https://youtu.be/${hugo ?? jekyll}`),
  },
  {
    pattern: /\{%-?\s*highlight\s+(\w+)(?!\w)[^{}%]*%\}\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g,
    meant: '```$1\n$2```',
    end: /\{%-?\s*endhighlight\s*-?%\}/g,
  },
  {
    pattern:
      /\{\{<\s*highlight\s+(\w+)(?!\w)[^{}>]*>\}\}\n?([\s\S]*?)\{\{<\s*\/\s*highlight\s*>\}\}/g,
    meant: '```$1\n$2```',
    end: /\{\{<\s*\/\s*highlight\s*>\}\}/g,
  },
  {
    pattern: /\{\{[<%]\s*details\s([^{}>%]*)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*details\s*[>%]\}\}/g,
    // What opens at a click is open: its heading stands above it.
    meant: (_all, given = '', content = '') => {
      const heading = attributeIn(given, 'summary') || attributeIn(given, 'title');
      return `${heading && `**${heading}**\n\n`}${content.trim()}`;
    },
    end: /\{\{[<%]\s*\/\s*details\s*[>%]\}\}/g,
  },
  {
    pattern: /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g,
    meant: '$1',
    end: /\{%-?\s*endraw\s*-?%\}/g,
  },
  { pattern: CONTENTS, meant: '' },
  // Attributes of kramdown are no words.
  { pattern: /^[ \t]*\{:[^{}\r\n]*\}[ \t]*$\n?/gm, meant: '' },
  { pattern: /(?<=[)\]*_])\{:[^{}\r\n]*\}/g, meant: '' },
  { pattern: ATTRIBUTES, meant: '' },
  ...COMMENTS,
];

/** What a file shows that Jekyll takes in, by its name: a picture, or a film. */
function included(name: string, given: string): string {
  if (/figure|image|img|picture|photo/i.test(name)) return figure(given);
  const id = /youtube/i.test(name) ? attributeIn(given, 'id') : '';
  return /^[\w-]{6,}$/.test(id) ? linkTo(`https://youtu.be/${id}`) : '';
}

function figure(given: string): string {
  const value = (...names: readonly string[]) =>
    names.map((name) => attributeIn(given, name)).find(Boolean) ?? '';
  const src = value('src', 'url', 'image_path', 'path', 'image', 'file');
  if (src === '') return '';
  const below = value('caption') || value('title');
  const [by, home] = [value('attr'), value('attrlink')];
  const credit = by !== '' && /^https?:[^\s()]+$/.test(home) ? `[${by}](${home})` : by;
  return `\n\n![${value('alt').replace(/[[\]]/g, '\\$&')}](<${src}>)${below || credit ? `\n${below}${credit ? ` | ${credit}` : ''}` : ''}\n\n`;
}

/** Where pictures of Hugo lead that a reader clicks at: here a picture leads nowhere. */
export function linksOfFigures(text: string): readonly string[] {
  return Array.from(text.matchAll(FIGURE), ([, given = '']) => attributeIn(given, 'link')).filter(
    Boolean,
  );
}

function attributeIn(given: string, name: string): string {
  return (
    new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`)
      .exec(given)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

function linkTo(address: string): string {
  return `[${address}](${address})`;
}
