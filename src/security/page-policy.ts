import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { attributeOf, type PageTag, tagsOf } from './page-tags.ts';

/** Types of a script that runs, or tells others how to; any other holds data. */
const RUNS =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * A page with its policy, as the first thing after the one that says how its bytes are read: a policy
 * governs only what comes after it. The policy allows the inline scripts and styles that stand in the
 * page, all of which are ours, since no HTML of an editor's reaches one.
 *
 * @throws an error when there is no such place: a page without a policy is not to be had
 */
export function withPolicy(html: string, webAssembly = false): string {
  const tags = [...tagsOf(html)];
  const isCharset = (tag: PageTag) => tag.name === 'meta' && attributeOf(tag, 'charset');
  // In the body it says nothing.
  const charset = tags.find((tag) => tag.name === 'body' || isCharset(tag));
  if (charset?.name !== 'meta')
    throw new Error('A page without <meta charset> has no place for its policy.');
  const policy = contentSecurityPolicy({
    scripts: tags.filter(runsInline).map(hashOf),
    styles: tags.filter(({ name }) => name === 'style').map(hashOf),
    webAssembly,
    media: tags.some(({ name }) => name === 'video' || name === 'audio'),
  });
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, charset.end) + tag + html.slice(charset.end);
}

function runsInline(tag: PageTag): boolean {
  if (tag.name !== 'script' || attributeOf(tag, 'src') !== undefined) return false;
  return RUNS.test(attributeOf(tag, 'type')?.trim() ?? '');
}

/** Of the text as a browser has it after parsing. */
function hashOf({ text }: PageTag): string {
  const read = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  return `sha256-${createHash('sha256').update(read).digest('base64')}`;
}
