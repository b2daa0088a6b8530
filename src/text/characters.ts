import type { AtLine, Bilingual } from '../diagnostics/problem.ts';

/**
 * Characters that no text needs: they cannot be seen, and turn what is read into something other than
 * what is written. https://www.unicode.org/reports/tr55/ Joiners, no-break spaces and direction marks
 * are not among them.
 */
const UNSEEN = new RegExp(
  [
    // Control characters, but for tabs and line ends; halves of characters; what is no character.
    String.raw`[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}`,
    // Direction overrides and embeddings; shaping controls of old.
    String.raw`[\u202A-\u202E\u206A-\u206F]`,
    // Soft hyphen, spaces without width, invisible operators, fillers, tags.
    String.raw`[\u00AD\u034F\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\u{E0000}-\u{E007F}]`,
  ].join('|'),
  'gu',
);
/** Letters as lead type had them. ﷺ ﷽ ﴾ ﴿ are signs of their own. */
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;
const SIGNS = /[ﷺ﷽﴾﴿]/u;

/** What must be mended in a text before it can be published, each line's characters once. */
export function characterProblems(text: string): readonly AtLine[] {
  return text.split('\n').flatMap((content, index) => {
    const said = new Map<string, AtLine>();
    for (const { 0: sign, index: at } of content.matchAll(UNSEEN)) {
      if (!said.has(sign))
        said.set(sign, { line: index + 1, ...unseen(sign, content.slice(0, at)) });
    }
    for (const [form] of content.matchAll(PRESENTATION)) {
      if (isForm(form)) said.set(form, { line: index + 1, ...presentation(form) });
    }
    return [...said.values()];
  });
}

/** What to mend where isolates (U+2066 to U+2069) do not close in the block that has them. */
export function isolateProblem(text: string): Bilingual | undefined {
  return isBalanced(text) ? undefined : OPEN_ISOLATE;
}

/** Text without unseen characters, in letters of the keyboard: what was pasted, cleaned. */
export function withPlainCharacters(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(PRESENTATION, (form) => (isForm(form) ? form.normalize('NFKC') : form));
}

/** Whether a text has letters as lead type had them. */
export function hasPresentationForms(text: string): boolean {
  return (text.match(PRESENTATION) ?? []).some(isForm);
}

function isForm(form: string): boolean {
  return !SIGNS.test(form) && form.normalize('NFKC') !== form;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g)) {
    depth += sign === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function unseen(sign: string, before: string): Bilingual {
  const name = codeOf(sign);
  const place = before.replace(UNSEEN, '').trim().split(/\s+/).at(-1) ?? '';
  return {
    ar: `في هذا السطر حرف لا يُرى (${name})${place && ` بعد «${place}»`}. احذفه، أو احذف ما حوله واكتبه من جديد.`,
    en: `This line has a character that cannot be seen (${name})${place && ` after "${place}"`}. Delete it, or delete what is around it and write that again.`,
  };
}

function presentation(form: string): Bilingual {
  const letters = form.normalize('NFKC').trim();
  return {
    ar: `الحرف «${form}» (${codeOf(form)}) شكل من أشكال الطباعة لا يجده البحث ولا تنطقه قارئات الشاشة. اكتب بدلاً منه «${letters}».`,
    en: `"${form}" (${codeOf(form)}) is a printer's form of a letter, which neither search nor screen readers know. Write "${letters}" in its place.`,
  };
}

const OPEN_ISOLATE: Bilingual = {
  ar: 'في هذا النصّ علامة اتجاه (من U+2066 إلى U+2069) فُتحت ولم تُغلق، أو أُغلقت ولم تُفتح. احذفها: يرتّب الموقع الأسماء اللاتينية والأرقام وحده.',
  en: 'This text has a direction mark (U+2066 to U+2069) that opens and does not close, or closes and did not open. Delete it: the site puts Latin names and numbers in order by itself.',
};

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
