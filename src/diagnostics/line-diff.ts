/**
 * What was changed in a file whose lines are as many as before, as `diff -u` writes it: each line that
 * changed, after its number, so that `patch` can take it back.
 */
export function lineDiff(file: string, before: string, after: string): string {
  const changed = after.split('\n');
  const hunks = before.split('\n').flatMap((line, index) => {
    const now = changed[index] ?? '';
    return line === now ? [] : [`@@ -${index + 1} +${index + 1} @@\n-${line}\n+${now}`];
  });
  return [`--- ${file}`, `+++ ${file}`, ...hunks].join('\n');
}
