import type { Problem } from '../../diagnostics/problem.ts';
import { type Metadata, notesIn } from '../../diagnostics/rendered-notes.ts';
import { fieldsOutsideFont } from './fields-outside-font.ts';

/**
 * What a file that was read and rendered has to tell its editor.
 *
 * @param text the whole file
 */
export function renderedProblems(
  metadata: Metadata,
  file: string,
  text: string,
): readonly Problem[] {
  const notes = notesIn(metadata).map((note) => ({ ...note, file }));
  const told = new Set(notes.flatMap(({ characters = [] }) => characters));
  return [...fieldsOutsideFont(text, file, told), ...notes];
}
