/**
 * A descendant that the page is sure to have.
 *
 * @throws when nothing matches, or an element of another kind: then markup and script disagree
 */
export function requiredElement<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** A new element with attributes and content; a string is text, never markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...content);
  return created;
}

/** A copy of an element in the `<template>` of a host, by the class of the element. */
export function templateCopy(host: ParentNode, className: string): HTMLElement {
  const template = host.querySelector('template');
  const copy = template?.content.querySelector(`.${className}`)?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template has no .${className}`);
  return copy;
}
