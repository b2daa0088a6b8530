import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { readFields } from '../../../src/frontmatter/read-fields.ts';

export const schema = articleSchema({
  timeZone: 'UTC',
  sections: [{ name: 'علوم', nameEn: 'Science' }],
});
/** Reads the fields of an article, written so. */
export const read = (lines: readonly string[]) => readFields(`${lines.join('\n')}\n`, 1, schema);

/** Does what the message says: writes the line it gives in the place it gives. */
function asAdvised(lines: readonly string[], { line, en }: { line: number; en: string }) {
  const advice =
    /write (?:this line as|the whole field as|in place of lines (\d+) to (\d+)): (.*)$/s.exec(en);
  if (!advice) return undefined;
  const [, from = line, to = line, write = ''] = advice;
  return lines.toSpliced(Number(from) - 1, Number(to) - Number(from) + 1, write);
}

/** What is left when everything was done that is said, or the message with which one is left alone. */
export function mended(lines: readonly string[]): unknown {
  let mine = lines;
  for (const _attempt of lines) {
    const { data, problems } = read(mine);
    if (data) return data;
    const next = problems[0] && asAdvised(mine, problems[0]);
    if (!next) return problems;
    mine = next;
  }
  return mine;
}
