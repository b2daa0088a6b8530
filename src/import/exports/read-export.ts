import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Section } from '../../content/settings/section-schema.ts';
import {
  exportBroken,
  exportHasNoPosts,
  exportNotKnown,
  exportTooLarge,
  postsWithoutText,
} from '../../diagnostics/messages/import-exports.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { decodeText, isEncoding } from '../encoding/decode-text.ts';
import type { Export } from './post.ts';
import type { XmlElement } from './xml-elements.ts';

/** Names of files that hold many articles. */
const EXPORT = /\.(?:xml|rss|atom|json)$/i;

/** What is kept in memory of a file is some times as much. In megabytes. */
const LARGEST_XML = 192;
const LARGEST_JSON = 64;

/** Whether a file is one that holds many articles, by its name. */
export function isExport(file: string): boolean {
  return EXPORT.test(file);
}

/**
 * Reads an export of WordPress or Ghost, or a file in RSS, Atom or JSON Feed.
 *
 * @throws {@link Refusal} for a file that is none of them, is broken or larger than can be read
 */
export async function readExport(file: string, sections: readonly Section[]): Promise<Export> {
  const name = basename(file);
  const isJson = /\.json$/i.test(file);
  const largest = isJson ? LARGEST_JSON : LARGEST_XML;
  if ((await stat(file)).size > largest * 1024 * 1024)
    throw new Refusal(exportTooLarge(name, largest));
  const read = isJson ? await fromJson(file, name, sections) : await fromXml(file, name, sections);
  const posts = read.posts.filter(({ isEmpty }) => !isEmpty);
  const empty = read.posts.filter(({ isEmpty }) => isEmpty);
  if (posts.length === 0 && empty.length === 0) throw new Refusal(exportHasNoPosts(name));
  if (empty.length === 0) return read;
  return { posts, told: [...read.told, postsWithoutText(empty.map((post) => post.name))] };
}

async function fromJson(file: string, name: string, sections: readonly Section[]): Promise<Export> {
  const json = parsed(decodeText(await readFile(file), name), name);
  const { ghostExport } = await import('./ghost.ts');
  const { jsonFeedExport } = await import('./json-feed.ts');
  const read = ghostExport(json, sections) ?? jsonFeedExport(json, sections);
  if (!read) throw new Refusal(exportNotKnown(name));
  return read;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    throw new Refusal(exportBroken(name, text.slice(0, at).split('\n').length, 'JSON'));
  }
}

async function fromXml(file: string, name: string, sections: readonly Section[]): Promise<Export> {
  const head = await headOf(file);
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(head)?.[1];
  if (root === undefined) throw new Refusal(exportNotKnown(name));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1] ?? 'utf-8';
  const encoding = isEncoding(declared) ? declared : 'utf-8';
  const { forEachElement } = await import('./xml-elements.ts');
  const elements: XmlElement[] = [];
  // In RSS, items stand in a channel; in Atom and RSS 1.0, below the root.
  const level = root === 'rss' ? 3 : 2;
  await forEachElement(file, { level, encoding, name }, (element) => elements.push(element));
  if (/xmlns:wp=/.test(head)) {
    const { wordpressExport } = await import('./wordpress.ts');
    return wordpressExport(elements, sections);
  }
  const { feedExport } = await import('./feed.ts');
  return feedExport(elements, sections);
}

/** The beginning of a file, in which its root is. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replace(/^\u00EF\u00BB\u00BF/, '');
  } finally {
    await handle.close();
  }
}
