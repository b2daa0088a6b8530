/** A piece of an RTF file. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z'])|([^\\{}\r\n]+)|[\r\n]+/gy;

/** Signs that stand for others. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  '-': '',
  '\n': '\n',
  '\r': '\n',
};

/** Parts an RTF file. https://www.biblioscape.com/rtf15_spec.htm */
export function* rtfTokens(source: string): Iterable<Token> {
  for (const [, brace, word, number, byte, symbol, text] of source.matchAll(TOKEN)) {
    if (brace) yield brace === '{' ? { kind: 'open' } : { kind: 'close' };
    else if (word)
      yield { kind: 'word', word, number: number === undefined ? undefined : Number(number) };
    else if (byte) yield { kind: 'byte', byte: Number.parseInt(byte, 16) };
    else if (symbol === '*') yield { kind: 'word', word: '*', number: undefined };
    else if (symbol) yield { kind: 'text', text: SYMBOLS[symbol] ?? symbol };
    else if (text)
      for (const letter of text.match(/[^\x80-\xff]+|[\x80-\xff]/g) ?? []) {
        if (letter >= '\x80') yield { kind: 'byte', byte: letter.charCodeAt(0) };
        else yield { kind: 'text', text: letter };
      }
  }
}
