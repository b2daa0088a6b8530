import { gunzipSync } from 'node:zlib';
import { type CompletionFile, completionPath, readCompletions } from '../../completion-table.ts';
import type { MadeFile } from '../files/made-file.ts';
import { completionFile } from '../tables/completion-files.ts';

/**
 * The files of an index with completions that living articles write. What is left out leaves its place empty: no word
 * of a longer beginning moves up.
 *
 * @param others for each spelling that no living article has, another of the same word, or none
 */
export function withLivingCompletions(
  files: readonly MadeFile[],
  others: ReadonlyMap<string, string | undefined>,
): readonly MadeFile[] {
  if (others.size === 0) return files;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const made = new Map<string, MadeFile | undefined>();
  const living = (line: string): readonly string[] => {
    const other = others.has(line) ? others.get(line) : line;
    return other === undefined ? [] : [other];
  };
  /** Makes the files of all words that begin so, and tells whether there are any. */
  const makeFrom = (beginning: string): boolean => {
    const path = completionPath(beginning);
    const file = byPath.get(path);
    if (!file) return true;
    const before = readCompletions(gunzipSync(file.content).toString());
    const further = before.further.split('').filter((letter) => makeFrom(beginning + letter));
    // Beside the first letters stand writers and headlines, which are made anew.
    const lines = beginning === '' ? before.lines : before.lines.flatMap(living);
    const now: CompletionFile = { further: further.join(''), lines };
    const isEmpty = beginning !== '' && further.length === 0 && lines.length === 0;
    if (isEmpty) made.set(path, undefined);
    else if (now.further !== before.further || lines.join() !== before.lines.join())
      made.set(path, completionFile(beginning, now));
    return !isEmpty;
  };
  makeFrom('');
  return [
    ...files.filter(({ path }) => !made.has(path)),
    ...[...made.values()].filter((file) => file !== undefined),
  ];
}
