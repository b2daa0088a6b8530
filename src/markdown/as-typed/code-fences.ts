import { SIGNS_BEFORE } from '../boxes/box-markers.ts';

/** A fence of code, in a quotation too; only one that opens stands behind the signs of an item. */
const FENCE = new RegExp(`^[ \\t>]*(${SIGNS_BEFORE})(\`{3,}|~{3,})`);

/** Tells of each line whether it is code or a fence of it: what stands there is as it was typed. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let open: { readonly mark: string; readonly depth: number } | undefined;
  return lines.map((line) => {
    const depth = depthOf(line);
    // With a quotation its code ends.
    if (open && depth < open.depth) open = undefined;
    const isInside = open !== undefined;
    const { signs, mark } = fenceOf(line);
    if (!open) open = mark === undefined ? undefined : { mark, depth };
    else if (signs === '' && depth === open.depth && mark?.startsWith(open.mark)) open = undefined;
    // Of an item that opens one, its own signs are read.
    return isInside || (signs === '' && mark !== undefined);
  });
}

/** In how many quotations a line stands. */
function depthOf(line: string): number {
  return (/^[ \t>]*/.exec(line)?.[0].match(/>/g) ?? []).length;
}

/** The sign of a fence, and those before it; between backticks on one line is code of its sentence. */
export function fenceOf(line: string): {
  readonly signs: string;
  readonly mark: string | undefined;
} {
  const [whole = '', signs = '', mark] = FENCE.exec(line) ?? [];
  const isOneLine = mark?.startsWith('`') && line.includes('`', whole.length);
  return { signs, mark: isOneLine ? undefined : mark };
}
