import { nameQuestion, noteQuestion, unheard } from './cache/questions.ts';

/**
 * A question that every page asks, and that is answered once, or once for each of what it is asked of: the
 * answer of a build does not change. The dev server's stays until a file of the content is saved.
 *
 * What a page has asked is noted: while the answers stay, so does the page, and the next build need not
 * make it again (`integrations/kept-pages.ts`). So a page has no other way to what may change.
 *
 * @param name by which the next build asks it again
 */
export function memoizePerBuild<Answer, Of extends string[] = []>(
  name: string,
  find: (...of: Of) => Promise<Answer>,
): (...of: Of) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  const forget = () => answers.clear();
  // Said by Astro's dev server, in which alone a module is hot.
  import.meta.hot?.on('astro:content-changed', forget);
  const ask = (...of: Of) => {
    noteQuestion(name, of);
    const key = of.join('\0');
    const answer = answers.get(key) ?? unheard(() => find(...of));
    answers.set(key, answer);
    return answer;
  };
  nameQuestion(name, { ask, forget });
  return ask;
}
