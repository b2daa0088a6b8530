/**
 * A question that every page asks, and that is answered once, or once for each edition: the answer of a
 * build does not change. The dev server's does, with every save.
 */
export function memoizePerBuild<Answer, Of extends readonly string[] = readonly []>(
  find: (...of: Of) => Promise<Answer>,
): (...of: Of) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...of) => {
    if (process.env.KHABAR_DEV === '1') return find(...of);
    const key = of.join();
    const answer = answers.get(key) ?? find(...of);
    answers.set(key, answer);
    return answer;
  };
}
