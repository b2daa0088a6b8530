import type { StateCore, Token } from 'markdown-it';
import type { Note } from '../diagnostics/note.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

type Advice = { readonly pattern: RegExp } & Pick<Note, 'ar' | 'en'>;

/** Text in which an editor meant something that Markdown did not understand. */
const ADVICE: readonly Advice[] = [
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i,
    ar: 'وسوم HTML تظهر في الصفحة نصاً كما كُتبت. استعمل علامات Markdown بدلاً منها، أو احذفها.',
    en: 'HTML tags are shown as text, as they were written. Use Markdown in their place, or remove them.',
  },
  {
    pattern: /\*\*/,
    ar: 'تظهر العلامتان ** هنا نجمتين، لأنهما ملتصقتان بحرف أو بعلامة ترقيم. ضع الكلمة كلها بينهما: **«رويترز»** لا ل**«رويترز»**.',
    en: 'The ** here is shown as asterisks, because it touches a letter or a punctuation mark. Put the whole word inside: **«رويترز»**, not ل**«رويترز»**.',
  },
  {
    pattern: /(?<!!\[[^\]]*)\]\(/,
    ar: 'يظهر هذا الرابط كما كُتب، لأن عنوانه غير مقبول. اكتب عنواناً بلا مسافات يبدأ بـ https:// أو http:// أو mailto: أو tel:، أو بـ / إن كان في هذا الموقع.',
    en: 'This link is shown as it was written, because its address is not accepted. Write one without spaces that begins with https://, http://, mailto: or tel:, or with / if it is on this site.',
  },
  {
    pattern: /\[\^[^[\]\s]+\](?!:)/,
    ar: 'لا حاشية بهذا الاسم. اكتب نصّها في سطر وحده، مثل [^1]: نصّ الحاشية، أو احذف العلامة.',
    en: 'There is no footnote of this name. Write its text on a line of its own, such as [^1]: The text, or remove the sign.',
  },
];

/** Advises the editor, line by line; the page is made all the same. */
export function editorNotes({ tokens, env }: StateCore): void {
  // Before texts are joined, a sign that the editor escaped is still a token of its own.
  const { notes } = environmentOf(env);
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.tag === 'h1') notes.push(headlineTwice(token));
    if (token.type === 'fence' && !/^\s*[!-~]*\s*$/.test(token.info))
      notes.push(besideFence(token));
    for (const { pattern, ar, en } of ADVICE) {
      const match = find(token, ({ type, content }) => type === 'text' && pattern.test(content));
      if (match !== undefined) notes.push({ line: match, severity: 'advice', ar, en });
    }
    const picture = find(token, ({ type, content }) => type === 'text' && PICTURE.test(content));
    if (picture !== undefined) notes.push({ line: picture, severity: 'error', ...NO_PICTURE });
  }
}

/** The line of a block's first part that matches. */
function find(token: Token, matches: (part: Token) => boolean): number | undefined {
  for (const [part, line] of inlineLines(token)) if (matches(part)) return line;
  return undefined;
}

const PICTURE = /!\[[^[\]]*\]\(/;

/** A page that shows the signs in the place of the picture is worse than none. */
const NO_PICTURE = {
  ar: 'لم تُفهم هذه الصورة. اكتبها هكذا: ![وصف ما فيها](boat.jpg "التعليق")، واسم الملف بلا مسافات، والعلامتان "" مستقيمتان.',
  en: 'This picture is not understood. Write it so: ![What it shows](boat.jpg "The caption"), with a file name without spaces and straight quotation marks.',
};

function headlineTwice(token: Token): Note {
  return {
    line: (token.map?.[0] ?? 0) + 1,
    severity: 'advice',
    ar: 'العنوان الرئيسي يُكتب في الحقل title. ابدأ العناوين داخل النص بعلامتين: ##.',
    en: 'The headline is written in the field title. Begin headings inside the text with two signs: ##.',
  };
}

function besideFence(token: Token): Note {
  return {
    line: (token.map?.[0] ?? 0) + 1,
    severity: 'advice',
    ar: `لا يظهر ما كُتب بعد العلامة ${token.markup} في سطرها، فهي تبدأ نصاً برمجياً. انقله إلى السطر التالي، أو اكتب قبل العلامة \\ إن لم تقصد ذلك.`,
    en: `What stands after ${token.markup} on its line is not shown, because the sign begins code. Move it to the next line, or write a \\ before the sign if no code is meant.`,
  };
}
