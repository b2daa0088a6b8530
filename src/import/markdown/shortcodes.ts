import { codeIn, outsideCode } from '../../text/markdown-code.ts';

/** What another system says by an instruction. */
interface Instruction {
  readonly pattern: RegExp;
  readonly meant: string | ((...groups: string[]) => string);
  /** What ends it, where that stands far behind its beginning: nothing is looked for behind the last. */
  readonly end?: RegExp;
}

/** Instructions that mean something that Markdown can say. None is looked for beyond the next one of its kind. */
const MEANT: readonly Instruction[] = [
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
    pattern: /\{\{[<%]-?\s*(?:rel)?ref\s+["']?([^"'\s>%]+)["']?\s*-?[>%]\}\}/g,
    meant: '$1',
  },
  {
    pattern:
      /\{%-?\s*(?:post_url|link)\s+(?:_posts\/)?(?:\d{4}-\d\d-\d\d-)?([^\s%]+?)(?:\.md)?\s*-?%\}/g,
    meant: '$1.md',
  },
  {
    pattern: /\{\{[<%]-?\s*figure\s([^{}]*)[>%]\}\}(?:\{\{[<%]-?\s*\/figure\s*-?[>%]\}\})?/g,
    meant: (_all, given = '') => figure(given),
  },
  {
    pattern:
      /\{\{[<%]-?\s*youtube\s+(?:id=)?["']?([\w-]{6,})(?![\w-])[^{}>%]*[>%]\}\}|\{%\s*youtube\s+["']?([\w-]{6,})(?![\w-])[^{}%]*%\}/g,
    meant: (_all, hugo, jekyll) =>
      `[https://youtu.be/${hugo ?? jekyll}](https://youtu.be/${hugo ?? jekyll})`,
  },
  {
    pattern: /\{%-?\s*highlight\s+(\w+)(?!\w)[^{}%]*%\}\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g,
    meant: '```$1\n$2```',
    end: /\{%-?\s*endhighlight\s*-?%\}/g,
  },
  // Attributes of kramdown and comments of Liquid and MDX are no words.
  { pattern: /^[ \t]*\{:[^{}\r\n]*\}[ \t]*$\n?/gm, meant: '' },
  { pattern: /(?<![ \t])[ \t]*\{#[\w-]+\}[ \t]*$/gm, meant: '' },
  {
    pattern: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}\n?/g,
    meant: '',
    end: /\{%-?\s*endcomment\s*-?%\}\n?/g,
  },
  { pattern: /\{\/\*[\s\S]*?\*\/\}\n?/g, meant: '', end: /\*\/\}\n?/g },
];

/** Lines of a program at the head of an MDX file. */
const MODULE_LINE =
  /^(?:import\s(?:[^\r\n]*\sfrom\s)?["'][^\r\n]*|export\s+(?:const|let|default|function)\b[^\r\n]*)$\n?/gm;

/** What is left that no reader should see. */
const LEFT =
  /\{\{[<%](?:(?!\{\{)[\s\S])*?[>%]\}\}|\{%(?:(?!\{%)[\s\S])*?%\}|\{\{(?:(?!\{\{)[^}])*\}\}|\[\[[^[\]\n]+\]\]|^\[toc\]$|^[ \t]*[-*+][ \t]\[[ xX]\]/gim;

/** Writes as Markdown what an instruction to another system meant, outside code. */
export function withoutInstructions(body: string, isMdx: boolean): string {
  return inProse(body, (text) =>
    MEANT.reduce(asMeant, isMdx ? text.replace(MODULE_LINE, '') : text),
  );
}

function asMeant(text: string, { pattern, meant, end }: Instruction): string {
  const last = end && [...text.matchAll(end)].at(-1);
  if (end && !last) return text;
  const until = last ? last.index + last[0].length : text.length;
  const head = text.slice(0, until);
  const made =
    typeof meant === 'string' ? head.replace(pattern, meant) : head.replace(pattern, meant);
  return made + text.slice(until);
}

/** The instructions that are left in a text. */
export function instructionsIn(body: string): readonly string[] {
  return outsideCode(body).flatMap((text) =>
    (text.match(LEFT) ?? []).map((part) => part.replace(/\s+/g, ' ').trim()),
  );
}

/** Changes what is no code, which is as it was typed. */
function inProse(body: string, change: (text: string) => string): string {
  const code = codeIn(body).map(({ start, end }) => body.slice(start, end));
  return outsideCode(body)
    .map((text, index) => change(text) + (code[index] ?? ''))
    .join('');
}

function figure(given: string): string {
  const value = (name: string) =>
    new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`)
      .exec(given)
      ?.slice(1)
      .find(Boolean) ?? '';
  const src = value('src');
  if (src === '') return '';
  const below = value('caption') || value('title');
  const credit = value('attr');
  return `\n\n![${value('alt').replace(/[[\]]/g, '\\$&')}](<${src}>)${below || credit ? `\n${below}${credit ? ` | ${credit}` : ''}` : ''}\n\n`;
}
