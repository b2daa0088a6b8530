import { HTMLElement, parse } from 'node-html-parser';

/** An element of a page, and whether it is in the document or waits in a `<template>`. */
export interface PageElement {
  readonly name: string;
  readonly element: HTMLElement;
  readonly inert: boolean;
}

/** The elements of a page in the order in which they begin. */
export function elementsOf(html: string): readonly PageElement[] {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const found: PageElement[] = [];
  const waiting = childrenOf(root, false);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...childrenOf(next.element, next.inert || next.name === 'template'));
  }
  return found;
}

/** The last first, so that a stack gives the first first. */
function childrenOf(parent: HTMLElement, inert: boolean): PageElement[] {
  return parent.childNodes
    .filter((node) => node instanceof HTMLElement)
    .map((element) => ({ name: element.rawTagName.toLowerCase(), element, inert }))
    .reverse();
}

/** The value of an attribute without white space around it. */
export function attribute({ element }: PageElement, name: string): string | undefined {
  return element.getAttribute(name)?.trim();
}

/** Whether an attribute that lists words, such as `rel`, has this one. */
export function hasWord(element: PageElement, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);
}
