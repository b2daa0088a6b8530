/** A fence of code, in a quotation too. */
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** Tells of each line whether it is code or a fence of it: what stands there is as it was typed. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let fence: { readonly mark: string; readonly depth: number } | undefined;
  return lines.map((line) => {
    const depth = depthOf(line);
    // With a quotation its code ends.
    if (fence && depth < fence.depth) fence = undefined;
    const mark = fenceOf(line);
    const isCode = fence !== undefined || mark !== undefined;
    if (!fence) fence = mark === undefined ? undefined : { mark, depth };
    else if (depth === fence.depth && mark?.startsWith(fence.mark)) fence = undefined;
    return isCode;
  });
}

/** In how many quotations a line stands. */
function depthOf(line: string): number {
  return (/^[ \t>]*/.exec(line)?.[0].match(/>/g) ?? []).length;
}

/** The sign of a fence; between backticks on one line is code of its sentence. */
function fenceOf(line: string): string | undefined {
  const [whole = '', mark] = FENCE.exec(line) ?? [];
  return mark?.startsWith('`') && line.includes('`', whole.length) ? undefined : mark;
}
