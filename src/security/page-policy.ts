import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Elements whose text a browser takes as it stands, tags and all. */
const TEXT_ALONE = { script: true, style: true, textarea: true, title: true };

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
  const page = parse(html, { comment: true, blockTextElements: TEXT_ALONE });
  const charset = page.querySelector('head > meta[charset]');
  if (!charset) throw new Error('A page without <meta charset> has no place for its policy.');
  const scripts = page.querySelectorAll('script').filter(runsInline);
  const policy = contentSecurityPolicy({
    scripts: scripts.map(hashOf),
    styles: page.querySelectorAll('style').map(hashOf),
    webAssembly,
    media: page.querySelector('video, audio') !== null,
  });
  const [, end] = charset.range;
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, end) + tag + html.slice(end);
}

function runsInline(script: HTMLElement): boolean {
  return !script.hasAttribute('src') && RUNS.test(script.getAttribute('type')?.trim() ?? '');
}

/** Of the text as a browser has it after parsing. */
function hashOf({ rawText }: HTMLElement): string {
  const text = rawText.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
