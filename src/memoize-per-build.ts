/**
 * A question that every page asks, and that is answered once: the answer of a build does not change.
 * The dev server's does, with every save.
 */
export function memoizePerBuild<Answer>(find: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    if (process.env.KHABAR_DEV === '1') return find();
    answer ??= find();
    return answer;
  };
}
