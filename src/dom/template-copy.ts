/** A copy of an element in the `<template>` of a host, by the class of the element. */
export function templateCopy(host: ParentNode, className: string): HTMLElement {
  const template = host.querySelector('template');
  const copy = template?.content.querySelector(`.${className}`)?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template has no .${className}`);
  return copy;
}
