import { SIGNS_BEFORE } from '../boxes/box-markers.ts';

/** A fence of code, in a quotation too; only one that opens stands behind the signs of an item. */
const FENCE = new RegExp(`^[ \\t>]*(${SIGNS_BEFORE})(\`{3,}|~{3,})`);

/** Tells of each line whether it is code or a fence of it: what stands there is as it was typed. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let open: string | undefined;
  return lines.map((line) => {
    const isInside = open !== undefined;
    const { signs, mark } = fenceOf(line);
    if (open === undefined) open = mark;
    else if (signs === '' && mark?.startsWith(open)) open = undefined;
    // Of an item that opens one, its own signs are read.
    return isInside || (signs === '' && mark !== undefined);
  });
}

/** The sign of a fence, and those before it; between backticks on one line is code of its sentence. */
function fenceOf(line: string): { readonly signs: string; readonly mark: string | undefined } {
  const [whole = '', signs = '', mark] = FENCE.exec(line) ?? [];
  const isOneLine = mark?.startsWith('`') && line.includes('`', whole.length);
  return { signs, mark: isOneLine ? undefined : mark };
}
