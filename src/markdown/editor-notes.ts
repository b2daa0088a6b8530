import type { MarkdownIt, Token } from 'markdown-it';

import { environmentOf } from './environment.ts';
import type { Note } from './note.ts';

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
];

/** Advises the editor, line by line; the page is made all the same. */
export function editorNotes(md: MarkdownIt): void {
  // Before texts are joined, a sign that the editor escaped is still a token of its own.
  md.core.ruler.before('text_join', 'editor_notes', ({ tokens, env }) => {
    const { notes } = environmentOf(env);
    for (const token of tokens) {
      if (token.type === 'heading_open' && token.tag === 'h1') notes.push(headlineTwice(token));
      for (const { pattern, ar, en } of ADVICE) {
        const line = lineOfMatch(token, pattern);
        if (line !== undefined) notes.push({ line, severity: 'advice', ar, en });
      }
    }
  });
}

/** The first line of an inline token on which plain text (no code, no link) matches. */
function lineOfMatch(token: Token, pattern: RegExp): number | undefined {
  if (token.type !== 'inline' || !token.map) return undefined;
  let line = token.map[0] + 1;
  for (const child of token.children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
    if (child.type === 'text' && pattern.test(child.content)) return line;
  }
  return undefined;
}

function headlineTwice(token: Token): Note {
  return {
    line: (token.map?.[0] ?? 0) + 1,
    severity: 'advice',
    ar: 'العنوان الرئيسي يُكتب في الحقل title. ابدأ العناوين داخل النص بعلامتين: ##.',
    en: 'The headline is written in the field title. Begin headings inside the text with two signs: ##.',
  };
}
