/** A fence of code, in a quotation too. */
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** Tells of each line whether it is code or a fence of it: what stands there is as it was typed. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = fenceOf(line);
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    return isCode;
  });
}

/** The sign of a fence; between backticks on one line is code of its sentence. */
function fenceOf(line: string): string | undefined {
  const [whole = '', mark] = FENCE.exec(line) ?? [];
  return mark?.startsWith('`') && line.includes('`', whole.length) ? undefined : mark;
}
