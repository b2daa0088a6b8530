import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The first article that the manual shows, and the page that has what can stand in a text. */
export const FIRST = 'first-article';
export const ELEMENTS = 'elements';

/** What the editors' manual shows to be copied: whole articles begin with their fields. */
export function manualExamples(manual: string): readonly string[] {
  return Array.from(
    manual.matchAll(/^```markdown\n([\s\S]*?)^```$/gm),
    ([, example = '']) => example,
  );
}

/** Writes two articles of a manual's examples into a content folder: its first one, and all that is no article. */
export async function writeManualArticles(manual: string, content: string): Promise<void> {
  const articles = join(content, 'articles');
  await mkdir(articles, { recursive: true });
  const examples = manualExamples(manual);
  const [first = ''] = examples.filter(isArticle);
  const elements = examples.filter((example) => !isArticle(example));
  const fields = ['title: ما يكون في النصّ', 'pubDate: 2025-03-04'];
  await writeFile(join(articles, `${FIRST}.md`), first);
  await writeFile(
    join(articles, `${ELEMENTS}.md`),
    `---\n${fields.join('\n')}\n---\n\n${elements.join('\n')}`,
  );
}

function isArticle(example: string): boolean {
  return example.startsWith('---');
}
