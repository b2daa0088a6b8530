import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built page, parsed. */
export function readPage(site: string, path: string): HTMLElement {
  return parse(readFileSync(join(site, path, 'index.html'), 'utf8'));
}

/** The text of every element that a selector finds, on one line each. */
export function texts(page: HTMLElement, selector: string): string[] {
  return page.querySelectorAll(selector).map(({ text }) => text.trim().replace(/\s+/g, ' '));
}

/** An attribute of the first element that a selector finds. */
export function attribute(page: HTMLElement, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name);
}
