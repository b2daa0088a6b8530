import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { WORD_FOLDER } from '../../index-files.ts';
import type { MadeFile } from '../files/made-file.ts';
import { manifestOf } from '../tables/manifest.ts';

/** An article of the closed segment. */
export interface ClosedArticle {
  /** Its path below its edition's front page. */
  readonly url: string;
  /** The hash of all that search reads of it. */
  readonly digest: string;
  /** When it was published, in milliseconds. */
  readonly published: number;
  /** The path of its fragment below the folder of the index. */
  readonly fragment: string;
}

/** What is to be known of a closed segment, beside its files. */
export interface ClosedFacts {
  /** The newest first. */
  readonly articles: readonly ClosedArticle[];
  /** Pieces of an article, on average. */
  readonly averagePieces: number;
  /** Other ways to write a compound, by the joined one. */
  readonly apartOf: readonly (readonly [joined: string, forms: readonly string[]])[];
}

/** An index of all articles that there were when it was made. */
export interface ClosedSegment extends ClosedFacts {
  readonly files: readonly MadeFile[];
  /** Where each form is written, which no file tells: `Places`. */
  readonly places: Uint8Array;
}

/** The forms of a closed segment: how often each occurs, and its lexeme keys. */
export interface ClosedForms {
  readonly counts: ReadonlyMap<string, number>;
  readonly lexemeKeys: LexemeKeys;
}

/** Reads the table of forms of a segment. */
export function formsIn(files: readonly IndexFile[]): ClosedForms {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const counts = new Map<string, number>();
  const lexemeKeys = new Map<string, readonly string[]>();
  for (const [, name] of manifestOf(files).files) {
    const packed = contents.get(WORD_FOLDER + name);
    if (!packed) throw new Error(`a closed segment lacks ${name}`);
    // The articles of each form, most of a line, are not asked for.
    for (const line of gunzipSync(packed).toString().split('\n')) {
      const [form = '', count = '0', keys = ''] = line.split(' ', 3);
      if (form === '') continue;
      if (Number(count) > 0) counts.set(form, Number(count));
      lexemeKeys.set(form, keys === '' ? [form] : keys.split(','));
    }
  }
  return { counts, lexemeKeys };
}
