import type { ElementContent, Root } from 'hast';
import { askForDocx } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { isEncoding } from '../encoding/decode-text.ts';
import { readTree } from '../html/read-tree.ts';
import type { Reading } from '../reading.ts';
import { element, RtfBlocks } from './rtf-blocks.ts';
import { rtfTokens, type Token } from './rtf-tokens.ts';
import { CHARSETS, MORE, SILENT, WORDS } from './rtf-words.ts';

/** What stands in braces, until they close. */
interface Group {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** Whether its words are of the text: not those of styles, fonts, headers. */
  readonly isText: boolean;
  readonly isLabel: boolean;
  readonly isInstruction: boolean;
  readonly font: number;
  /** How many characters follow `\u` for programs that do not know it. */
  readonly fallback: number;
}

/**
 * Reads text, emphasis, links and lists of a file in RTF.
 *
 * @throws {@link Refusal} for one that holds more, which no word may be lost of
 */
export function readRtf(bytes: Uint8Array, name: string): Reading {
  const source = Buffer.from(bytes).toString('latin1');
  const more = Object.entries(MORE).filter(([word]) =>
    new RegExp(`\\\\${word}(?![a-z])`).test(source),
  );
  if (more.length > 0)
    throw new Refusal(
      askForDocx(
        name,
        more.map(([, part]) => part),
      ),
    );
  const reader = new Rtf();
  for (const token of rtfTokens(source)) reader.take(token);
  const root: Root = { type: 'root', children: reader.finish() };
  const body = readTree(root, name);
  return { ...body, found: {} };
}

/** Words without any mark. */
const PLAIN = { isBold: false, isItalic: false, isStruck: false, isHidden: false } as const;

class Rtf {
  readonly #blocks = new RtfBlocks();
  readonly #charsets = new Map<number, string>();
  #groups: Group[] = [];
  #group: Group = {
    ...{ ...PLAIN, isText: true },
    ...{ isLabel: false, isInstruction: false, font: 0, fallback: 1 },
  };
  #encoding = 'windows-1252';
  #instruction = '';
  #href: string | undefined;
  #linkDepth = 0;
  #bytes: number[] = [];
  #skip = 0;
  #isFirst = false;

  take(token: Token): void {
    if (token.kind === 'byte') {
      if (this.#skip > 0) this.#skip -= 1;
      else this.#bytes.push(token.byte);
      return;
    }
    this.#flushBytes();
    if (token.kind === 'open') this.#groups.push(this.#group);
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'text') this.#text(token.text);
    else this.#word(token.word, token.number);
    this.#isFirst = token.kind === 'open' || (token.kind === 'word' && token.word === '*');
  }

  finish(): ElementContent[] {
    this.#flushBytes();
    return this.#blocks.finish();
  }

  #close(): void {
    this.#group = this.#groups.pop() ?? this.#group;
    if (this.#href !== undefined && this.#groups.length < this.#linkDepth) this.#href = undefined;
  }

  #word(word: string, number: number | undefined): void {
    const on = number !== 0;
    if (this.#isFirst && (word === '*' || SILENT.test(word)))
      this.#group = { ...this.#group, isText: false };
    switch (word) {
      case 'ansicpg':
        if (isEncoding(`windows-${number}`)) this.#encoding = `windows-${number}`;
        break;
      case 'fcharset':
        this.#charsets.set(this.#group.font, CHARSETS[number ?? 0] ?? this.#encoding);
        break;
      case 'f':
        this.#group = { ...this.#group, font: number ?? 0 };
        break;
      case 'uc':
        this.#group = { ...this.#group, fallback: number ?? 1 };
        break;
      case 'u':
        this.#text(String.fromCharCode((number ?? 0) & 0xffff));
        this.#skip = this.#group.fallback;
        break;
      case 'b':
      case 'ab':
        this.#group = { ...this.#group, isBold: on };
        break;
      case 'i':
      case 'ai':
        this.#group = { ...this.#group, isItalic: on };
        break;
      case 'strike':
      case 'striked':
        this.#group = { ...this.#group, isStruck: on };
        break;
      case 'v':
        this.#group = { ...this.#group, isHidden: on };
        break;
      case 'plain':
        this.#group = { ...this.#group, ...PLAIN };
        break;
      case 'par':
      case 'sect':
      case 'page':
        if (this.#group.isText) this.#blocks.endLine();
        break;
      case 'listtext':
      case 'pntext':
        this.#group = { ...this.#group, isText: true, isLabel: true };
        break;
      case 'fldinst':
        this.#instruction = '';
        this.#group = { ...this.#group, isText: false, isInstruction: true };
        break;
      case 'fldrslt': {
        this.#href = /HYPERLINK\s+"([^"]+)"/.exec(this.#instruction)?.[1];
        this.#linkDepth = this.#groups.length;
        this.#group = { ...this.#group, isText: true, isInstruction: false };
        break;
      }
      default:
        if (WORDS[word] !== undefined) this.#text(WORDS[word]);
    }
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const encoding = this.#charsets.get(this.#group.font) ?? this.#encoding;
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#text(text);
  }

  #text(written: string): void {
    const text = written.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - written.length);
    if (this.#group.isInstruction) this.#instruction += text;
    if (!this.#group.isText || this.#group.isHidden || text === '') return;
    if (this.#group.isLabel) this.#blocks.addLabel(text);
    else
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#blocks.add(element('br', []));
        if (line !== '') this.#blocks.add(this.#marked(line));
      }
  }

  #marked(value: string): ElementContent {
    let node: ElementContent = { type: 'text', value };
    if (this.#group.isItalic) node = element('em', [node]);
    if (this.#group.isBold) node = element('strong', [node]);
    if (this.#group.isStruck) node = element('del', [node]);
    return this.#href === undefined ? node : element('a', [node], { href: this.#href });
  }
}
