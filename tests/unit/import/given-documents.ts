import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bytesIn } from '../../../src/import/encoding/single-byte.ts';
import { importFiles, type Outcome } from '../../../src/import/import-files.ts';
import { docx, odt } from './documents.ts';

/** What a document of `tests/import/` became. */
export interface Became {
  /** The articles by their names, as they were written. */
  readonly articles: Readonly<Record<string, string>>;
  /** What was said, in English, a line each. */
  readonly told: string;
  readonly pictures: readonly string[];
}

/** What is written in another form than it has: how its name ends, and what makes it. */
const MADE: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  '.docx.xml': docx,
  '.odt.xml': odt,
  '.windows-1256.txt': (text) => bytesIn('windows-1256', text) ?? text,
  '.utf-16le.txt': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
};

/** Imports what is in `given/` of a folder: the file or the folder there, with `media/` if there is one. */
export async function becameOf(place: string): Promise<Became> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-documents-'));
  try {
    const given = join(folder, 'given');
    cpSync(join(place, 'given'), given, { recursive: true });
    for (const name of filesIn(given)) asItIs(given, name);
    const [only = '', ...others] = readdirSync(given);
    const isFile = others.length === 0 && statSync(join(given, only)).isFile();
    const media = join(place, 'media');
    const articles = join(folder, 'articles');
    const images = join(folder, 'images');
    const outcomes = await importFiles([isFile ? join(given, only) : given], {
      details: {},
      dryRun: false,
      media: existsSync(media) ? media : undefined,
      sections: [{ name: 'اقتصاد' }],
      articles,
      images,
    });
    const written = filesIn(articles).map((name) => [
      name,
      readFileSync(join(articles, name), 'utf8'),
    ]);
    return {
      articles: Object.fromEntries(written),
      told: outcomes
        .flatMap(saidOf)
        .map((line) => `${line}\n`)
        .join(''),
      pictures: filesIn(images),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a document is expected to become. */
export function expectedOf(place: string): Readonly<Record<string, string>> {
  const one = join(place, 'expected.md');
  if (existsSync(one)) return { [basename(one)]: readFileSync(one, 'utf8') };
  const many = join(place, 'expected');
  const written = filesIn(many).map((name) => [name, readFileSync(join(many, name), 'utf8')]);
  return Object.fromEntries(written);
}

function saidOf(outcome: Outcome): readonly string[] {
  if ('refused' in outcome) return [outcome.refused.split('\n').at(-1) ?? ''];
  if ('told' in outcome) return outcome.told.map(({ en }) => en);
  if ('there' in outcome) return [`there: ${basename(outcome.there)}`];
  return outcome.article.told.map(({ en }) => en);
}

/** The files below a folder, if there is one. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** Makes of a text that can be read here the file that it stands for. */
function asItIs(folder: string, name: string): void {
  const [ending, make] = Object.entries(MADE).find(([end]) => name.endsWith(end)) ?? [];
  if (ending === undefined || !make) return;
  const own = ending.endsWith('.xml') ? ending.slice(0, -'.xml'.length) : '.txt';
  const file = join(folder, name.slice(0, -ending.length) + own);
  const text = readFileSync(join(folder, name), 'utf8');
  mkdirSync(dirname(file), { recursive: true });
  renameSync(join(folder, name), file);
  writeFileSync(file, make(text));
}
