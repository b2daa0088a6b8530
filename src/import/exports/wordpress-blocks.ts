import { z } from 'astro/zod';
import { escapeAttribute } from '../../text/escaping.ts';
import { jsonIn } from '../../text/json.ts';

const footnotesSchema = z.array(z.object({ id: z.string(), content: z.string() }));
const referenceSchema = z.object({ ref: z.number() });

/**
 * What a block shows of which a text has the name alone: the footnotes of its post, or a block that several
 * posts share.
 *
 * @param footnotes as WordPress keeps them beside the post, in JSON
 * @param shared the texts of shared blocks by their numbers
 */
export function contentOfBlock(
  name: string,
  given: string,
  footnotes: string,
  shared: ReadonlyMap<string, string>,
): string | undefined {
  if (name === 'block') {
    const { data } = referenceSchema.safeParse(jsonIn(given));
    return data && shared.get(String(data.ref));
  }
  if (name !== 'footnotes') return undefined;
  const { data } = footnotesSchema.safeParse(jsonIn(footnotes));
  const items = data?.map(({ id, content }) => {
    const name = escapeAttribute(id);
    return `<li id="${name}">${content} <a href="#${name}-link">↩</a></li>`;
  });
  return items && `<ol>${items.join('')}</ol>`;
}
