import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';

/** A regular expression of the source. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The first place in which it is written. */
  readonly place: string;
}

/** Classes and what is escaped: signs in them repeat nothing. */
const SIGNS_THAT_STAND = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g;

/** Whether a part of a pattern may be repeated without an end: what may not costs the same from each place. */
export function mayRepeat({ source, flags }: Pattern): boolean {
  // Classes within classes are not told apart here.
  const signs = flags.includes('v') ? source : source.replace(SIGNS_THAT_STAND, 'x');
  return /[*+]|\{\d+,\}|\)\{/.test(signs);
}

/** Each regular expression of the source, once. */
export async function allPatterns(): Promise<readonly Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const composers: string[] = [];
  for (const file of globSync('src/**/*.{ts,mjs}')) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    for (const pattern of writtenIn(source)) add(patterns, pattern);
    if (source.statements.some(mayCompose)) composers.push(file);
  }
  for (const pattern of await composedBy(composers)) add(patterns, pattern);
  return [...patterns.values()];
}

function add(patterns: Map<string, Pattern>, pattern: Pattern): void {
  const written = `/${pattern.source}/${pattern.flags}`;
  if (!patterns.has(written)) patterns.set(written, pattern);
}

function writtenIn(source: ts.SourceFile): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
      const place = `${source.fileName}:${line}`;
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return patterns;
}

/** Whether a module may put a regular expression together when it is loaded: outside of its functions and classes. */
function mayCompose(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassLike(node)) return false;
  const isComposed =
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp';
  return isComposed || (ts.forEachChild(node, (child) => mayCompose(child) || undefined) ?? false);
}

/** The regular expressions that are put together of parts when their modules are loaded. */
async function composedBy(files: readonly string[]): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const native = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const made = new target(source, flags);
      patterns.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  // A module that another test has loaded composes nothing any more; an element's needs what browsers have.
  vi.resetModules();
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('customElements', { define() {} });
  try {
    for (const file of files) {
      place = file;
      await import(/* @vite-ignore */ pathToFileURL(file).href);
    }
  } finally {
    globalThis.RegExp = native;
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  return patterns;
}
