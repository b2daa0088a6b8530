/// <reference types="vite/client" />
import type { Message } from '../diagnostics/message.ts';
import { createElement } from '../dom/create-element.ts';
import { ASKED, TOLD, type ToldErrors } from './told-errors.ts';

const STYLE = `
  :host { position: fixed; inset: auto 0 0; z-index: 9999; max-block-size: 70vh; overflow: auto;
    font: 1rem/1.6 system-ui, sans-serif; color: #fff; background: #5c1010; border-block-start: 4px solid #f66; }
  header, li { padding: .6em 1em; }
  header { display: flex; gap: 1em; justify-content: space-between; align-items: start; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { border-block-start: 1px solid #a55; }
  p { margin: 0; } code { font-weight: bold; } button { font: inherit; }
`;

/** What stands over the page, while there is something to mend. */
let shown: HTMLElement | undefined;

function show({ heading, close, errors }: ToldErrors): void {
  shown?.remove();
  shown = undefined;
  if (errors.length === 0) return;
  shown = createElement('section', { class: 'content-errors', role: 'alert' });
  const hide = createElement('button', { type: 'button' }, `${close.ar} · ${close.en}`);
  hide.addEventListener('click', () => shown?.remove());
  const head = createElement('div', {}, ...inBothLanguages(heading));
  const items = errors.map((error) => {
    const place = createElement('code', { dir: 'ltr' }, `${error.file}:${error.line}`);
    return createElement('li', {}, place, ...inBothLanguages(error));
  });
  // Nothing of the site's styles reaches it, and nothing of its own the site.
  shown
    .attachShadow({ mode: 'open' })
    .append(
      createElement('style', {}, STYLE),
      createElement('header', {}, head, hide),
      createElement('ol', {}, ...items),
    );
  document.body.append(shown);
}

function inBothLanguages({ ar, en }: Message): readonly HTMLElement[] {
  return [
    createElement('p', { lang: 'ar', dir: 'rtl' }, ...withSignsInOrder(ar)),
    createElement('p', { lang: 'en', dir: 'ltr' }, en),
  ];
}

/** Signs that are to be typed, which a line in Arabic would turn: `<!--`, `[^1]:`. */
const SIGNS = /(?![).,;!?"'(]+(?![\x21-\x7E]))[\x21-\x7E]{2,}(?: [\x21-\x7E]{2,})*/g;

function withSignsInOrder(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { 0: signs, index } of text.matchAll(SIGNS)) {
    parts.push(text.slice(at, index), createElement('bdi', { dir: 'ltr' }, signs));
    at = index + signs.length;
  }
  return [...parts, text.slice(at)];
}

import.meta.hot?.on(TOLD, show);
import.meta.hot?.send(ASKED);
