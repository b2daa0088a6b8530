import { describe, expect, it } from 'vitest';
import {
  importsOf,
  pageParts,
  pictureStem,
  pictureToKeep,
} from '../../../src/offline/page-parts.ts';

const ADDRESS = 'https://news.example/khabar/articles/ship/';
const file = (name: string) => `https://news.example/khabar/_astro/${name}`;
const parts = (html: string) => pageParts(html, ADDRESS);

describe('what a page is drawn with', () => {
  it('the fonts that it asks for early, and no other', () => {
    const html = `<style>@font-face{src:url("/khabar/_astro/fonts/b.woff2")}</style>
      <link rel="preload" href="/khabar/_astro/fonts/a.woff2" as="font" type="font/woff2" crossorigin>
      <link rel="icon" href="/khabar/favicon.svg">`;
    expect(parts(html).fonts).toEqual([file('fonts/a.woff2')]);
  });

  it('its scripts, also those that an inline one imports, each once', () => {
    const html = `<script type="module" src="/khabar/_astro/one.A.js"></script>
      <script type="module">import"/khabar/_astro/two.B.js";import('/khabar/_astro/one.A.js')</script>`;
    expect(parts(html).scripts).toEqual([file('one.A.js'), file('two.B.js')]);
  });

  it('its pictures, each in all its sizes, but not what lies elsewhere', () => {
    const html = `<img src="/khabar/_astro/a.X_3.webp" srcset="/khabar/_astro/a.X_1.webp 400w, /khabar/_astro/a.X_2.webp 960w" alt="(">
      <img alt="" src="/khabar/_astro/b.Y_1.webp"><img src="/khabar/media/poster.jpg">`;
    expect(parts(html).pictures).toEqual([
      [
        { url: file('a.X_1.webp'), width: 400 },
        { url: file('a.X_2.webp'), width: 960 },
      ],
      [{ url: file('b.Y_1.webp'), width: Infinity }],
    ]);
  });

  it('the forms of an article’s words', () => {
    const html = '<khabar-find data-index="/khabar/pagefind/" data-words="articles/ship.words">';
    expect(parts(html).table).toBe('https://news.example/khabar/pagefind/articles/ship.words');
    expect(parts('<p>')).toEqual({ fonts: [], scripts: [], pictures: [] });
  });

  it('what a script imports, now and later', () => {
    const script = 'import{a}from"./a.1.js";const b=()=>import(`./b.2.js`);fetch("./c.json")';
    expect(importsOf(script, file('x.js'))).toEqual([file('a.1.js'), file('b.2.js')]);
  });
});

describe('the file of a picture that is kept', () => {
  const sized = (...widths: readonly number[]) =>
    pictureToKeep(widths.map((width) => ({ url: String(width), width })));

  it('is the smallest that is sharp on a phone, or else the largest', () => {
    expect(sized(1440, 480, 800, 1200)).toBe('800');
    expect(sized(400, 640, 960)).toBe('960');
    expect(sized(360, 640)).toBe('640');
    expect(sized()).toBeUndefined();
  });

  it('is known from its other sizes by what comes before the last line below', () => {
    expect(pictureStem(file('dunes.Dn_LsjFT_Z1n.webp'))).toBe(file('dunes.Dn_LsjFT'));
    expect(pictureStem(file('dunes.DnrLsjFT_24X.jpeg'))).toBe(file('dunes.DnrLsjFT'));
    expect(pictureStem(file('ActionsAgain.astro_lang.C0.js'))).toBeUndefined();
  });
});
