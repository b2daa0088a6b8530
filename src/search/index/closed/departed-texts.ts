import { gunzipSync } from 'node:zlib';
import { apart } from '../../compound-form.ts';
import type { Fragment } from '../../fragment.ts';
import { PAGEFIND_SIGNATURE } from '../../index-files.ts';
import type { Change } from './change.ts';
import type { ClosedSegment } from './closed-segment.ts';
import { type WrittenForm, writtenForms } from './living-spellings.ts';

/** The words of departed articles as a closed segment has them, out of its fragments, article by article. */
export function departedTexts(
  { articles, files }: Pick<ClosedSegment, 'articles' | 'files'>,
  { gone, edited }: Pick<Change, 'gone' | 'edited'>,
): readonly (readonly WrittenForm[])[] {
  const paths = new Set([...gone, ...edited].map((number) => articles[number]?.fragment));
  return files
    .filter(({ path }) => paths.has(path))
    .map(({ content }) => {
      const packed = gunzipSync(content).toString().slice(PAGEFIND_SIGNATURE.length);
      const fragment: Pick<Fragment, 'content'> = JSON.parse(packed);
      return writtenForms(fragment.content);
    });
}

/** The forms of texts, with each two that follow one another, which may be a compound. */
export function formsAndPairs(texts: readonly (readonly WrittenForm[])[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      text.flatMap(({ form }, at) => {
        const next = text[at + 1];
        return next ? [form, apart(form, next.form)] : [form];
      }),
    ),
  );
}
