import type { Message } from '../../diagnostics/message.ts';
import {
  authorsInItem,
  authorsInOne,
  fieldSaysNone,
  fieldShowsSign,
  nameAlone,
} from '../../diagnostics/messages/field-advice.ts';
import { ALT_SAYS_NOTHING } from '../../diagnostics/messages/pictures.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { splitNames } from '../../frontmatter/split-names.ts';
import { flowSequence } from '../../frontmatter/write-value.ts';
import { adviceOnText } from '../../markdown/advice/text-advice.ts';
import { saysNothing } from '../../markdown/figures/alt.ts';
import { languageOf } from '../../strings/languages.ts';
import type { ReadFields } from './card-notes.ts';
import { wordsOfField } from './worded-fields.ts';

/** Signs of Markdown and of HTML, which mean nothing in a field. */
const SIGN =
  /\*\*|~~|(?<![\p{L}\p{M}\p{N}_])__(?=\S)|(?<![\p{L}\p{M}\p{N}*])\*(?=[^\s*])[^*\n]{1,80}(?<=\S)\*(?!\*)|!?\[[^[\]\n]*\]\((?:[^)\]\n]|\](?!\())*\)|`[^`\n]*`|<\/?[a-z][^<>\n]*>|&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});|^#{2,6}(?=\s)|\{\{|\{%/iu;

/** What editors and forms put where there is nothing. A headline may be such. */
const NONE =
  /^(?:n\/?a|n\.a\.?|null|none|nil|undefined|tbd|لا (?:يوجد|توجد|شيء|ينطبق)|غير (?:متوفر|متاح|محدد)ة?)[.]?$/i;

interface Value {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly isSentence: boolean;
  /** Of a picture's description, the picture's file. */
  readonly src?: string | undefined;
}

/** Advice on the words of a file's fields: what is said of its text, and signs that readers would see. */
export function fieldAdvice({ data, lineOf }: ReadFields): readonly Note[] {
  const advise = ({ path }: Value, ar: string, en: string): Note => {
    return { line: lineOf(path), severity: 'advice', ar, en };
  };
  return valuesIn(data).flatMap((value) => {
    const { text, isSentence } = value;
    const [sign] = isSentence ? (SIGN.exec(text) ?? []) : [];
    const messages = [
      ...adviceOnText(text, languageOf(data)),
      ...(sign === undefined ? [] : [fieldShowsSign(sign)]),
      ...namesAdvice(value),
      ...(NONE.test(text.trim()) && value.path.at(-1) !== 'title' ? [fieldSaysNone(text)] : []),
      ...(value.src !== undefined && saysNothing(text, value.src) ? [ALT_SAYS_NOTHING] : []),
    ];
    return messages.map(({ ar, en }) => advise(value, ar, en));
  });
}

/** What pages say before a name by themselves. */
const SIGNED =
  /^(?:بقلم|كتبه?ا?|كتبته?ا?|إعداد|تحرير|تقرير|أعده?ا?|أعدته?ا?|by|written by)[\s:：]+(?=\S)/iu;

/** Several names in the place of one, and words that are no part of one. */
function namesAdvice({ path, text }: Value): readonly Message[] {
  const [field] = path;
  if (field !== 'author' && field !== 'authors') return [];
  const [label] = SIGNED.exec(text) ?? [];
  if (label !== undefined) return [nameAlone(label.trim(), text.slice(label.length))];
  const names = splitNames(text);
  if (names.length < 2) return [];
  return [
    field === 'author'
      ? authorsInOne(`authors: ${flowSequence(names)}`)
      : authorsInItem(names.map((name) => `«${name}»`)),
  ];
}

function srcOf(picture: object): string {
  return 'src' in picture && typeof picture.src === 'string' ? picture.src : '';
}

function valuesIn(
  data: unknown,
  path: readonly PropertyKey[] = [],
  isSentence: boolean | undefined = undefined,
): readonly Value[] {
  if (typeof data === 'string')
    return isSentence === undefined ? [] : [{ path, text: data, isSentence }];
  if (Array.isArray(data))
    return data.flatMap((item, at) => valuesIn(item, [...path, at], isSentence));
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const words = wordsOfField(name);
    // A section is named in the settings: nothing is to be mended of it here.
    if (words === undefined || name === 'section') return [];
    const isSentence = words === 'fields' ? undefined : words === 'sentence';
    const values = valuesIn(value, [...path, name], isSentence);
    return name === 'alt' ? values.map((found) => ({ ...found, src: srcOf(data) })) : values;
  });
}
