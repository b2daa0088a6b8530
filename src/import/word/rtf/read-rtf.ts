import type { ElementContent, Root } from 'hast';
import { askForDocx } from '../../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import { isEncoding } from '../../encoding/decode-text.ts';
import { element } from '../../html/hast-nodes.ts';
import type { Reading } from '../../reading.ts';
import { documentReading } from '../document-reading.ts';
import { hyperlinkIn } from '../hyperlink-field.ts';
import { CONTENTS, DELETIONS, hiddenText, LETTERS_OF_LISTS, PAGE_EDGES } from '../left-out.ts';
import { RtfBlocks } from './blocks.ts';
import { PLAIN, SWITCHES, type WordMarks } from './marks.ts';
import { rtfTokens, type Token } from './tokens.ts';
import { CHARSETS, EDGE, MORE, SILENT, WORDS } from './words.ts';

/** What stands in braces, until they close. */
interface Group extends WordMarks {
  /** What its words are: others than the text's are those of styles, of fonts, of the edges of pages. */
  readonly place: 'text' | 'label' | 'instruction' | 'title' | 'bookmark' | 'edge' | 'nowhere';
  readonly font: number;
  /** How many characters follow `\u` for programs that do not know it. */
  readonly fallback: number;
}

/**
 * Reads text, headings, emphasis, links and lists of a file in RTF.
 *
 * @throws {@link Refusal} for one that holds more, which no word may be lost of
 */
export function readRtf(bytes: Uint8Array, name: string): Reading {
  const source = Buffer.from(bytes).toString('latin1');
  const more = Object.entries(MORE).filter(([word]) =>
    new RegExp(`\\\\${word}(?![a-z])`).test(source),
  );
  if (more.length > 0)
    throw new Refusal(askForDocx(name, [...new Set(more.map(([, part]) => part))]));
  const reader = new Rtf();
  for (const token of rtfTokens(source)) reader.take(token);
  const root: Root = { type: 'root', children: reader.finish() };
  const { title, left } = reader;
  return documentReading(root, { name, called: title, pictures: new Map(), left: [...left] });
}

class Rtf {
  /** What the document has and the article will not, named. */
  readonly left = new Set<string>();
  /** What it calls itself. */
  title = '';
  readonly #blocks = new RtfBlocks();
  readonly #charsets = new Map<number, string>();
  #groups: Group[] = [];
  #group: Group = { ...PLAIN, place: 'text', font: 0, fallback: 1 };
  #encoding = 'windows-1252';
  #instruction = '';
  #hidden = '';
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
    const hidden = this.#hidden.trim();
    if (hidden !== '') this.left.add(hiddenText(hidden));
    const blocks = this.#blocks.finish();
    if (this.#blocks.lists.hasLetters) this.left.add(LETTERS_OF_LISTS);
    return blocks;
  }

  #close(): void {
    this.#group = this.#groups.pop() ?? this.#group;
    if (this.#href !== undefined && this.#groups.length < this.#linkDepth) this.#href = undefined;
  }

  #change(changes: Partial<Group>): void {
    this.#group = { ...this.#group, ...changes };
  }

  #word(word: string, number: number | undefined): void {
    if (this.#isFirst && (word === '*' || SILENT.test(word))) this.#change({ place: 'nowhere' });
    if (this.#isFirst && EDGE.test(word)) this.#change({ place: 'edge' });
    const marks = SWITCHES.get(word)?.(number);
    if (marks) this.#change(marks);
    else if (this.#group.place === 'text' && this.#blocks.isOfParagraph(word))
      this.#blocks.setParagraph(word, number ?? 0);
    else this.#control(word, number);
  }

  #control(word: string, number: number | undefined): void {
    switch (word) {
      case 'ansicpg':
        if (isEncoding(`windows-${number}`)) this.#encoding = `windows-${number}`;
        break;
      case 'fcharset':
        this.#charsets.set(this.#group.font, CHARSETS[number ?? 0] ?? this.#encoding);
        break;
      case 'f':
        this.#change({ font: number ?? 0 });
        break;
      case 'uc':
        this.#change({ fallback: number ?? 1 });
        break;
      case 'u':
        this.#text(String.fromCharCode((number ?? 0) & 0xffff));
        this.#skip = this.#group.fallback;
        break;
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        if (this.#group.place === 'text') this.#blocks.endLine();
        break;
      case 'listtext':
      case 'pntext':
        this.#change({ place: 'label' });
        break;
      case 'title':
        if (this.#isFirst && this.#group.place === 'nowhere') this.#change({ place: 'title' });
        break;
      case 'bkmkstart':
        this.#change({ place: 'bookmark' });
        break;
      case 'fldinst':
        this.#instruction = '';
        this.#change({ place: 'instruction' });
        break;
      case 'fldrslt':
        this.#openResult();
        break;
      default:
        this.#text(WORDS.get(word) ?? '');
    }
  }

  #openResult(): void {
    if (/^\s*SYMBOL\s/i.test(this.#instruction)) this.left.add('رموز / signs');
    if (/^\s*TOC\s/i.test(this.#instruction)) {
      this.left.add(CONTENTS);
      this.#change({ place: 'nowhere' });
    }
    this.#href = hyperlinkIn(this.#instruction);
    this.#linkDepth = this.#groups.length;
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
    const { place, isHidden, isDeleted } = this.#group;
    if (text === '') return;
    if (place === 'instruction') this.#instruction += text;
    if (place === 'title') this.title += text;
    if (place === 'bookmark') this.#blocks.add(element('a', [], { id: text }), this.#group);
    if (place === 'label') this.#blocks.addLabel(text);
    if (place === 'edge' && /\p{L}/u.test(text)) this.left.add(PAGE_EDGES);
    if (place !== 'text') return;
    if (isDeleted) this.left.add(DELETIONS);
    else if (isHidden) this.#hidden += text;
    else this.#lines(text);
  }

  #lines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#blocks.add(element('br', []), this.#group);
      if (line !== '') this.#blocks.add(this.#marked(line), this.#group);
    }
  }

  #marked(value: string): ElementContent {
    let node: ElementContent = { type: 'text', value };
    const { offset, isItalic, isBold, isStruck } = this.#group;
    if (offset) node = element(offset, [node]);
    if (isItalic) node = element('em', [node]);
    if (isBold) node = element('strong', [node]);
    if (isStruck) node = element('del', [node]);
    return this.#href === undefined ? node : element('a', [node], { href: this.#href });
  }
}
