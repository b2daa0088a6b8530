import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { LONGEST_QUERY } from '../../../src/search/parameters.ts';
import { getPackageFile } from '../../setup/package-file.ts';
import { BAITS } from '../baits.ts';
import { growingTooFast, tooDear } from '../growth.ts';
import { allPatterns, mayRepeat, type Pattern } from '../patterns.ts';

/** What costs more than its text, or cannot be told of, and why that is no matter: a file, a part of it. */
const BOUNDED: readonly (readonly [file: string, part: string, why: string])[] = [
  ['src/offline/', '', 'reads addresses and pages of this site, whose elements close'],
  ['src/fonts/subsets.ts', '<(script', 'reads pages of this site, whose elements close'],
  ['src/article-text/outgoing-links.ts', '<a', 'reads HTML of this site, whose elements close'],
  ['src/content/cache-version.ts', 'import type', 'reads the source of this project'],
  ['src/content/mending/same-words.ts', '<code', 'reads HTML of this site, whose elements close'],
  ['src/frontmatter/split-names.ts', '(?<=\\S', 'reads names of two hundred characters'],
  ['src/import/pasted/mail-head.ts', '\\([^)]*\\)', 'reads the first eighty characters of a line'],
  ['src/import/pasted/page-edges.ts', '\\d{1,4}', 'reads lines of eighty characters'],
  ['src/import/pasted/verse.ts', '={2,}', 'reads lines of two hundred characters'],
  ['src/import/write-markdown.ts', '', 'parts of one that begins at the beginning of a line'],
  ['src/import/markdown/boxes.ts', 'notice', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', 'highlight', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', 'comment', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', '\\/\\*', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', '#-?', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', 'details', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', 'endraw', 'is asked up to the last end alone'],
  ['src/import/markdown/instructions.ts', 'relative_url', 'each part ends at the next brace'],
  ['src/reader/listen/spoken/pairs.ts', '(\\d+)-(\\d+)', 'reads numbers of one or two digits'],
  [
    'src/search/index/articles/indexed-article.ts',
    'ld\\+json',
    'reads pages of this site, whose elements close',
  ],
  ['src/security/page-tags.ts', '', 'reads pages of this site, whose elements close'],
  ['src/security/trusted-types.ts', '<style>', 'reads pages of this site, whose elements close'],
  ['src/text/slug.ts', 'scx=Arabic', 'is one character'],
];

/** Texts of which no more is read: a file, and so many characters. */
const CUT: readonly (readonly [file: string, longest: number])[] = [
  ['src/search/query/question/', LONGEST_QUERY],
  ['src/search/query/typed-together.ts', 24],
];
const LONGEST = 65_536;

const checker = z.object({
  checkSync: z.custom<(source: string, flags: string, limits: object) => unknown>(),
});
const answer = z.object({
  status: z.enum(['safe', 'vulnerable', 'unknown']),
  attack: z
    .object({
      pumps: z.array(z.object({ prefix: z.string(), pump: z.string() })),
      suffix: z.string(),
    })
    .optional(),
});
/**
 * How long an expression is thought about, in milliseconds. A slow machine comes to fewer answers by itself: where
 * there is none, the expression meets the baits of all steps instead.
 */
const LIMITS = { timeout: 4000, incubationTimeout: 250, attackTimeout: 500 };

type Attack = NonNullable<z.infer<typeof answer>['attack']>;

/** https://makenowjust-labs.github.io/recheck/ */
async function recheck() {
  const path = await getPackageFile({
    address: 'https://registry.npmjs.org/recheck/-/recheck-4.5.0.tgz',
    hash: 'kPnbOV6Zfx9a25AZ++28fI1q78L/UVRQmmuazwVRPfiiqpMs+WbOU69Shx820XgfKWfak0JH75PUvZMFtRGSsw==',
    file: 'package/lib/browser.js',
    path: 'node_modules/.cache/khabar-recheck/recheck.cjs',
  });
  const { checkSync } = checker.parse(createRequire(import.meta.url)(resolve(path)));
  return ({ source, flags }: Pattern) => answer.parse(checkSync(source, flags, LIMITS));
}

/** A text with which an attack is as long. */
function attackOf({ pumps, suffix }: Attack, length: number): string {
  const each = length / Math.max(1, pumps.length);
  const made = pumps.map(({ prefix, pump }) => prefix + pump.repeat(each / pump.length));
  return made.join('') + suffix;
}

/**
 * recheck reckons with an engine that remembers less than V8 does: what it names is tried. What is asked at one place
 * alone is so by both.
 */
function isDear({ source, flags, place }: Pattern, attack: Attack | undefined): boolean {
  const pattern = new RegExp(source, flags);
  const [, longest = LONGEST] = CUT.find(([file]) => place.startsWith(file)) ?? [];
  // Its own method: what is left of a text is no work of its.
  const search = (text: string) => {
    pattern.lastIndex = 0;
    pattern[Symbol.replace](text.slice(0, longest), '');
  };
  if (!attack) return growingTooFast(search, BAITS, [longest]).length > 0;
  return tooDear(search, (length) => attackOf(attack, length), longest) !== undefined;
}

const check = await recheck();
const patterns = (await allPatterns()).filter(mayRepeat);

/** So many at once: a run says where it is. */
const AT_ONCE = 25;
const rows = Array.from({ length: Math.ceil(patterns.length / AT_ONCE) }, (_, at) =>
  patterns.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

it.each(rows)('no regular expression costs more than its text: from $place', (...row) => {
  const found = row.flatMap((pattern) => {
    const { place, source } = pattern;
    if (BOUNDED.some(([file, part]) => place.startsWith(file) && source.includes(part))) return [];
    const { status, attack } = check(pattern);
    const isSafe = status === 'safe' || !isDear(pattern, attack);
    return isSafe ? [] : [`${place} ${source} ${JSON.stringify(attack)}`];
  });
  expect(found, found.join('\n')).toEqual([]);
});
