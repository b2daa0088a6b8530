import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import postcss, { type Root } from 'postcss';

/** The stylesheets of a built site, once each: those of its pages, and those that its scripts bring. */
export function builtSheets(site: string): {
  inPages: readonly Root[];
  inScripts: readonly Root[];
} {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const read = (end: string) =>
    names
      .filter((name) => name.endsWith(end))
      .map((name) => readFileSync(join(site, name), 'utf8'));
  const styles = read('.html').flatMap((html) =>
    parse(html)
      .querySelectorAll('style')
      .map(({ text }) => text),
  );
  const strings = read('.js').flatMap((code) =>
    [...code.matchAll(/`([.@[][^`$]*\{[^`$]*\})`/g)].map(([, css = '']) => css),
  );
  return { inPages: parsed(styles), inScripts: parsed(strings) };
}

function parsed(sheets: readonly string[]): readonly Root[] {
  return [...new Set(sheets)].map((css) => postcss.parse(css));
}
