import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();

export const render = (text: string, language?: 'ar' | 'en', basePath?: string) =>
  renderMarkdown(md, text, language, basePath);

/** The HTML without its ids, on one line. */
export const html = (text: string) =>
  render(text)
    .html.replace(/ id="p-\w+(?:-\d+)?"/g, '')
    .replace(/\n/g, '');

export const notes = (text: string) =>
  render(text).notes.map(({ line, severity }) => [line, severity]);
