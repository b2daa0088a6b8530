import { expect } from 'vitest';

/** All that our Markdown can put out: whatever else stands in the HTML has got in. */
const ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption cite section div span bdi bdo strong em s a code pre br hr table thead tbody tr th td img sup media-player media-file'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:id|class|href|rel|title|lang|dir|role|aria-[a-z]+|tabindex|scope|start|data-missing|__ASTRO_IMAGE_|alt|src)$/;
const VOID = new Set(['br', 'hr', 'img', 'media-player', 'media-file']);

const TAG =
  /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=\d][^\s"'<>/=]*(?:="[^"<]*")?)*)\s*(?:\/|\d+)?>|[<>]/gi;

/** Whether elements close where they opened, and are all of those that an article may have. */
export function expectSoundHtml(html: string): void {
  const open: string[] = [];
  for (const [tag, slash, name, attributes = ''] of html.matchAll(TAG)) {
    expect(name, `no tag: ${tag} in ${html}`).toBeDefined();
    if (name === undefined) continue;
    expect(ELEMENTS, html).toContain(name);
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      /([^\s"'<>/=]+)(?:="([^"]*)")?/g,
    )) {
      expect(attribute, html).toMatch(ATTRIBUTES);
      if (attribute === 'href')
        expect(value, html).toMatch(/^(?:https?:|mailto:|tel:|[/#?.]|[^:]*$)/i);
      if (attribute === 'href') expect(value, html).not.toMatch(/^\/\//);
    }
    if (slash) expect(open.pop(), html).toBe(name);
    else if (!VOID.has(name)) open.push(name);
  }
  expect(open, html).toEqual([]);
}
