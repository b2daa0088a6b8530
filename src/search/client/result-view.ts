import type { Found } from './engine.ts';
import { excerpt } from './excerpt.ts';

/** Draws one result: headline, section and date, and an excerpt with the words marked. */
export function resultView({ url, meta, content, locations }: Found): HTMLLIElement {
  const title = meta.title ?? url;
  const link = element('a', { href: url, dir: 'auto' }, title);
  const heading = element('h2', {}, link);
  const facts = [meta.section, meta.date].flatMap((fact) =>
    fact ? [element('li', {}, fact)] : [],
  );
  const runs = excerpt(content, locations, title).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  const item = element('li', { class: 'result' }, heading);
  if (facts.length > 0) item.append(element('ul', { class: 'byline' }, ...facts));
  if (runs.length > 0) item.append(element('p', { class: 'excerpt', dir: 'auto' }, ...runs));
  return item;
}

/** An element with attributes and content; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
