import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

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

/** Each regular expression that is written as one, once. */
export function writtenPatterns(): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const file of globSync('src/**/*.{ts,mjs}')) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
        const written = { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
        if (!patterns.has(node.text))
          patterns.set(node.text, { ...written, place: `${file}:${line}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...patterns.values()];
}

/** Modules that put regular expressions together when they are loaded. */
const COMPOSERS = [
  ...['arabic/analysis', 'arabic/compounds', 'arabic/words', 'arabic/lexicon/entries'],
  ...['bidi/direction', 'bidi/grouped-numbers', 'bidi/latin-run-bounds', 'bidi/latin-words'],
  ...[
    'bidi/numbered-names',
    'bidi/numbers',
    'bidi/paired-punctuation',
    'bidi/runs-in-ltr',
    'bidi/runs-in-rtl',
    'bidi/segments',
    'bidi/words-before-numbers',
  ],
  ...[
    'content/mending/prose-in-markdown',
    'content/mending/rules',
    'import/exports/typed-paragraphs',
    'import/mail/encoded-words',
    'import/write-markdown',
    'markdown/as-typed/line-starts',
    'markdown/advice/text-advice',
    'markdown/lists/number-markers',
    'markdown/lists/letter-markers',
    'markdown/advice/left-overs',
    'search/query/question/operators',
    'text/characters',
    'text/comments',
  ],
  'verification/machine-dates',
];

/** Each regular expression that is put together of parts when its module is loaded. */
export async function composedPatterns(): Promise<readonly Pattern[]> {
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
  try {
    for (const module of COMPOSERS) {
      place = `src/${module}.ts`;
      await import(/* @vite-ignore */ pathToFileURL(place).href);
    }
  } finally {
    globalThis.RegExp = native;
  }
  return patterns;
}
