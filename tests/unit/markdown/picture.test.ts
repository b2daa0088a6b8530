import { expect, it } from 'vitest';
import { fillPlaces } from '../../../src/markdown/figures/picture.ts';

it('the place of a picture is filled with what is made of it', () => {
  const html = Array.from({ length: 11 }, (_none, at) => `<img __ASTRO_IMAGE_="${at}">`).join('\n');
  const options = Array.from({ length: 11 }, (_none, at) => ({
    alt: `"أ" <${at}> & ب`,
    src: '/a',
  }));
  const lines = fillPlaces(`${html}\n<p>__ASTRO_IMAGE_=""</p>`, options).split('\n');
  expect(lines[0]).toBe(
    '<img __ASTRO_IMAGE_="{&quot;alt&quot;:&quot;\\&quot;أ\\&quot; \\u003c0> &amp; ب&quot;,&quot;src&quot;:&quot;/a&quot;,&quot;index&quot;:0}">',
  );
  expect(lines[10]).toContain('\\u003c10>');
  expect(lines[10]).toContain('&quot;index&quot;:10}">');
  expect(lines[11]).toBe('<p>__ASTRO_IMAGE_=""</p>');
});
