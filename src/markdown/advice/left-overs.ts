import type { Message } from '../../diagnostics/message.ts';
import {
  BACKTICK_SHOWN,
  entityTwice,
  foreignSign,
  signShown,
  stillToCome,
  wikilink,
  wikiPicture,
} from '../../diagnostics/messages/left-overs.ts';
import { HTML_SHOWN_AS_TEXT } from '../../diagnostics/messages/markdown.ts';
import { SIGN_ALONE } from '../as-typed/no-emphasis.ts';

/** What stands in a text and is no word of it, and what is said of it. */
interface LeftOver {
  readonly pattern: RegExp;
  readonly advise: (found: string) => Message;
}

const foreign = (kind: Parameters<typeof foreignSign>[0], pattern: RegExp): LeftOver => ({
  pattern,
  advise: (found) => foreignSign(kind, found),
});

/** What an editor puts where something is to come: «[صورة]», «(فيديو)», «صورة: boats.jpg». */
const TO_COME =
  /^(?:[[({][ \t]*(?:صورة|صور|فيديو|خريطة|رسم|جدول|إنفوغراف|رابط|photo|picture|image|video|map|chart|link)(?:[ \t]+\p{N}+|[ \t]+هنا|[ \t]+here)?[ \t]*[\])}]|[[{][ \t]*(?:صورة|فيديو|photo|picture|image|video)(?!\p{L})[^[\]{}\n]{0,80}[\]}]|(?:صورة|الصورة|photo|image|picture)[ \t]*[:：][ \t]*\S+\.(?:jpe?g|png|webp|gif|avif))$/iu;

/** Each is taken out where it is found, so that no part of it is taken for one of those below. */
const OF_OTHERS: readonly LeftOver[] = [
  { pattern: TO_COME, advise: stillToCome },
  foreign(
    'wiki',
    /^={2,6}[^=\n]{1,120}={2,6}[ \t]*$|^={2,6}[ \t]+(?=[^\s=])[^=\n]{1,120}$|'{3}(?=[^\s'])[^'\n]{1,120}(?<=[^\s'])'{3}/u,
  ),
  foreign('wiki', /(?<![:\w/])\/\/(?=[^\s/])[^/\n]{1,120}(?<=[^\s/])\/\/(?!\/)/u),
  foreign(
    'textile',
    /^(?:(?:h[1-6]|bq|fn\d|pre|bc|notextile)[^\s.\p{L}]{0,40}\.{1,2}|p\.)(?=[ \t]+[^\s\d])/u,
  ),
  foreign(
    'shortcode',
    /^\.\. [A-Za-z][\w-]{1,30}::|^:(?:alt|width|height|align|target|scale|name|class|caption|figclass|maxdepth):|^#\+[A-Za-z_]{3,20}:?|\b(?:image|video|audio|include)::?[^\s[\]]{1,200}\[[^[\]\n]{0,200}\]|\{\/?(?:quote|color|code|panel|noformat|info|note|warning|tip|expand)(?::[^{}\n]{0,80})?\}/u,
  ),
  foreign('shortcode', /<[%?][^<>\n]{0,200}[%?]>/u),
  foreign('shortcode', /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/u),
  foreign(
    'note',
    /%%[^%\n]{1,200}%%|^(?:%%|\/\/(?!.*\/\/$))(?=[ \t])|\{[#/]\*?[^{}\n]{0,200}\*?[#/]\}/u,
  ),
  foreign('definition', /^:(?=[ \t]+[^\s:])/u),
  foreign(
    'attributes',
    /\{:[^{}\n]{0,100}\}|\{[ \t]*[.#][\p{L}_][^{}\n]{0,100}\}|\{[ \t]*[a-z][\w-]{0,30}=[^{}\n]{0,80}\}/u,
  ),
  foreign('contents', /\[{1,2}(?:toc|_toc_)\]{1,2}|\{toc\}|@\[toc\]/iu),
  {
    pattern: /!\[\[[^[\]|\n]{1,200}\.(?:jpe?g|png|webp|avif|gif)(?:[|#][^[\]\n]{0,200})?\]\]/iu,
    advise: wikiPicture,
  },
  foreign('embed', /!\[\[[^[\]\n]{1,200}\]\]/u),
  { pattern: /\[\[[^[\]\n]{1,200}\]\]/u, advise: wikilink },
  foreign('task', /^\[[ xX]?\](?=\s)/u),
  foreign('box', /^\[!\w{2,20}\][+-]?|^(?:!!!|\?\?\?)\+? [a-z]+/u),
  foreign(
    'shortcode',
    /\[\/?(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|twitter|button|columns?|row|su_\w+|vc_\w+|et_pb_\w+)(?:[\s=][^[\]\n]{0,200})?\]|\[[a-z][\w-]{1,30} [\w-]{1,20}=[^[\]\n]{1,200}\]/iu,
  ),
  foreign(
    'bbcode',
    // A letter in brackets alone may name a note, or a sound.
    /\[(?:\/[bius]|([bius])(?=\](?:[^[\n]|\[(?!\/?\1\]))*\[\/\1\])|\/?(?:url|img|quote|code|color|size|center)(?:=[^[\]\n]{0,200})?)\]/u,
  ),
  foreign('embed', /@\[[a-z]{2,20}\]$/u),
  foreign(
    'formula',
    /\$\$[^$\n]{0,200}\$\$|\$\$|\\(?:frac|sqrt|begin|sum|int)\{|(?<![\p{L}\p{N}$\\])\$(?=[^\s\d$])[^$\n]{0,100}(?<=[^\s$\\])\$(?![\p{L}\p{N}$])/u,
  ),
  foreign('command', /(?<![\p{L}\p{N}\\:.~/])\\[A-Za-z]{3,30}(?:\{[^{}\n]{0,100}\})?(?![\\/\w])/u),
  { pattern: /&amp;(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/iu, advise: entityTwice },
  foreign(
    'entity',
    /&(?:nbsp|amp|quot|lt|gt|laquo|raquo|ldquo|rdquo|hellip|[nm]dash|zwn?j|[rl]lm|#\d{2,6})(?![\w;])/u,
  ),
  foreign(
    'raised',
    /(?<![\p{L}\p{N}^])\^(?=[\p{L}\p{N}])[^\s^]{1,30}\^(?!\^)|(?<=[\p{L}\p{N})\]])\^(?:[^\s^]{1,20}\^|[({]?[\p{N}+-][\p{N})}]{0,4})/u,
  ),
  foreign(
    'lowered',
    /(?<!~)~(?:[^\s~]{1,30}|\p{L}[^~\n]{0,60}[^\s~](?=~(?![\p{L}\p{N}~])))~(?!~)/u,
  ),
  foreign(
    'inserted',
    /(?<![\p{Script=Latin}\p{N}+]|\p{L}{2})\+\+(?=[^\s+])[^+\n]{0,100}(?<=[^\s+])\+\+(?!\+)/u,
  ),
  foreign('highlight', /==[^\s=](?:[^=\n]{0,200}[^\s=])?==/u),
  foreign('emoji', /(?<![\p{L}\p{N}:/]):(?:[+-]1|[a-z][a-z\d_+-]{1,30}):(?![\p{L}\p{N}/])/u),
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i,
    advise: () => HTML_SHOWN_AS_TEXT,
  },
];

/** Signs that are meant as they stand. */
const SIGNS_MEANT = new RegExp(SIGN_ALONE.source, 'gu');

/** Names in which a line below or an asterisk is a letter: hashtags, accounts, addresses, names of files. */
const NAMES =
  /(?:[#@]|https?:\/\/|www\.)\S+|(?<![A-Za-z\d./\\-])[A-Za-z\d./\\-]*[A-Za-z\d]_[\w./\\-]*[A-Za-z\d]/gu;

const LETTER = String.raw`[\p{L}\p{M}\p{N}«“"‘(\[»”’)\]؟!.،]`;
const touching = (sign: string, alone: string): RegExp =>
  new RegExp(
    `(?<!${alone})${sign}(?!${alone})(?=${LETTER})|(?<=${LETTER})${sign}(?!${alone})`,
    'u',
  );

const SIGNS: readonly LeftOver[] = [
  // Between two words and alone in its line it parts the halves of a verse.
  {
    pattern: /^(?![^*]*[^\s*][ \t]+\*{2,}[ \t]+[^\s*][^*]*$).*\*\*/u,
    advise: () => signShown('**'),
  },
  {
    // Around three words and more, with spaces inside, too: fewer end a text.
    pattern:
      /(?<!\*)\*(?!\*)(?=\S)(?<!\p{N}\*(?=\p{N}))|(?<=[^\s*])\*(?!\*)(?<!\p{N}\*(?=\p{N}))|^\*[ \t](?:[^\s*]+[ \t]){3,}\*$/u,
    advise: () => signShown('*'),
  },
  { pattern: touching('__', '_'), advise: () => signShown('__') },
  // At the edge of a word, or behind the letter before it: «و_مائل_». Within a word it is a letter of a name.
  {
    pattern:
      /(?<![\p{L}\p{M}\p{N}_])\p{L}?_(?=[^\s_])[^_\n]{1,200}(?<=\S)_(?!_)|_(?=[^\s_])[^_\n]{1,200}(?<=\S)_(?![\p{L}\p{N}_])/u,
    advise: () => signShown('_'),
  },
  { pattern: touching('~~', '~'), advise: () => signShown('~~') },
  { pattern: /`/, advise: () => BACKTICK_SHOWN },
];

/**
 * What is to be said of signs in a text that were not understood.
 *
 * @param isFirst whether a line begins with the text: behind a space no sign is the first of its line
 */
export function leftOversIn(text: string, isFirst = true): readonly Message[] {
  const told: Message[] = [];
  let rest = isFirst ? text : ` ${text}`;
  for (const { pattern, advise } of OF_OTHERS) {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined) continue;
    told.push(advise(found));
    rest = rest.replace(new RegExp(pattern.source, `${pattern.flags}g`), ' ');
  }
  rest = rest.replace(NAMES, ' ').replace(SIGNS_MEANT, ' ');
  for (const { pattern, advise } of SIGNS) if (pattern.test(rest)) told.push(advise(''));
  return told;
}
