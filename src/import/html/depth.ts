/** Deeper than browsers nest the elements of a page, and far deeper than any program writes an article. */
export const DEEPEST = 500;

/** Whether a tree is nested deeper than an article can be: most of what reads one goes down by recursion. */
export function isNestedTooDeep<Node>(root: Node, below: (node: Node) => readonly Node[]): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(below);
  }
  return false;
}
