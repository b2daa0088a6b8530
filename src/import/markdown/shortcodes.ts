/** Code, which is as it was typed. */
const CODE = /(^|\n)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\2[^\n]*(?=\n|$)|`[^`\n]+`/g;

/** Instructions that mean something that Markdown can say. */
const MEANT: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  // Jekyll's and Hugo's own address stands before paths from the site's root.
  [/\{\{-?\s*(?:site\.(?:baseurl|url)|\.Site\.BaseURL)\s*-?\}\}\/?/g, '/'],
  [/\{\{\s*["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|prepend:[^}]*)\s*\}\}/g, '$1'],
  [/\{\{[<%]-?\s*(?:rel)?ref\s+["']?([^"'\s>%]+)["']?\s*-?[>%]\}\}/g, '$1'],
  [
    /\{%-?\s*(?:post_url|link)\s+(?:_posts\/)?(?:\d{4}-\d\d-\d\d-)?([^\s%]+?)(?:\.md)?\s*-?%\}/g,
    '$1.md',
  ],
  [
    /\{\{[<%]-?\s*figure\s+([\s\S]*?)\/?\s*-?[>%]\}\}(?:\{\{[<%]-?\s*\/figure\s*-?[>%]\}\})?/g,
    (_all, given = '') => figure(given),
  ],
  [
    /\{\{[<%]-?\s*youtube\s+(?:id=)?["']?([\w-]{6,})["']?[^>%]*-?[>%]\}\}|\{%\s*youtube\s+["']?([\w-]{6,})["']?[^%]*%\}/g,
    (_all, hugo, jekyll) =>
      `[https://youtu.be/${hugo ?? jekyll}](https://youtu.be/${hugo ?? jekyll})`,
  ],
  [/\{%-?\s*highlight\s+(\w+)[^%]*%\}\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2```'],
  // Attributes of kramdown and comments of Liquid and MDX are no words.
  [/^[ \t]*\{:[^}\n]*\}[ \t]*$\n?/gm, ''],
  [/[ \t]*\{#[\w-]+\}[ \t]*$/gm, ''],
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}\n?/g, ''],
  [/\{\/\*[\s\S]*?\*\/\}\n?/g, ''],
];

/** Lines of a program at the head of an MDX file. */
const MODULE_LINE =
  /^(?:import\s(?:[^\n]*\sfrom\s)?["'][^\n]*|export\s+(?:const|let|default|function)\b[^\n]*)$\n?/gm;

/** What is left that no reader should see. */
const LEFT =
  /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[^}]*\}\}|\[\[[^\]\n]+\]\]|^\[toc\]$|^[ \t]*[-*+][ \t]\[[ xX]\]/gim;

/** Writes as Markdown what an instruction to another system meant, outside code. */
export function withoutInstructions(body: string, isMdx: boolean): string {
  return outsideCode(body, (text) => {
    const plain = isMdx ? text.replace(MODULE_LINE, '') : text;
    return MEANT.reduce(
      (made, [pattern, meant]) =>
        typeof meant === 'string' ? made.replace(pattern, meant) : made.replace(pattern, meant),
      plain,
    );
  });
}

/** The instructions that are left in a text. */
export function instructionsIn(body: string): readonly string[] {
  const found: string[] = [];
  outsideCode(body, (text) => {
    found.push(...(text.match(LEFT) ?? []).map((part) => part.replace(/\s+/g, ' ').trim()));
    return text;
  });
  return found;
}

function outsideCode(body: string, change: (text: string) => string): string {
  let made = '';
  let end = 0;
  for (const code of body.matchAll(CODE)) {
    made += change(body.slice(end, code.index)) + code[0];
    end = code.index + code[0].length;
  }
  return made + change(body.slice(end));
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
