import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();

export const render = (text: string, language?: 'ar' | 'en', basePath?: string) =>
  renderMarkdown(md, text, language, basePath);

/** The HTML without its ids, on one line. */
export const html = (text: string) =>
  render(text)
    .html.replace(/ id="p-\w+(?:-\d+)?"/g, '')
    .replace(/\n/g, '');

/** The same without the elements around what keeps its own direction or stays in one line. */
export const shown = (text: string) =>
  html(text).replaceAll(/<\/?bd[io][^>]*>|<span class="unparted">|(?<=\d)<\/span>/g, '');

const list = (start: string, items: readonly string[]) =>
  `<${start}>${items.map((item) => `<li>${item}</li>`).join('')}</${start.slice(0, 2)}>`;

export const ul = (...items: readonly string[]) => list('ul', items);
export const ol = (...items: readonly string[]) => list('ol', items);

/** A list whose items keep their signs. */
export const own = (...items: readonly string[]) => list('ul class="own-signs"', items);

/** Where and with which words each note begins, up to its first comma, colon or full stop. */
export const told = (text: string) =>
  render(text).notes.map(
    ({ line, severity, en }) => `${line} ${severity}: ${en.split(/[,:.]/)[0]}`,
  );

export const notes = (text: string) =>
  render(text).notes.map(({ line, severity }) => [line, severity]);
