import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/import/encoding/decode-text.ts';
import { bytesIn } from '../../../src/import/encoding/single-byte.ts';

const TEXT = `بناء سفينة من خشب السدر

يبني أهل القرية سفينتهم في ثلاثة أشهر، ويقول كبيرهم إن الخشب الجيد لا يُشترى: يُنتظر.
طولها 12 متراً (Dhow)، وثمنها أقل من ثمن سيارة؛ فهل تعود؟`;

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const bytes = (encoding: string, text: string) => {
  const found = bytesIn(encoding, text);
  if (found === undefined) throw new Error(`not in ${encoding}`);
  return found;
};
const latin = (raw: Uint8Array) => new TextDecoder('windows-1252').decode(raw);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16 with a byte order mark', utf16(`\uFEFF${TEXT}`, true)],
    ['UTF-16, the high byte first', utf16(`\uFEFF${TEXT}`, false)],
    ['UTF-16 without one', utf16(TEXT, true)],
    ['UTF-16 without one, the high byte first', utf16(TEXT, false)],
    ['UTF-16 of one word', utf16('سفينة', true)],
    ['Windows-1256', bytes('windows-1256', TEXT)],
    ['ISO-8859-6', bytes('iso-8859-6', TEXT)],
    ['that of old Macs', bytes('x-mac-arabic', TEXT.replace('12', '١٢'))],
  ])('reads %s', (_encoding, raw) => {
    expect(decodeText(raw, 'a.txt')).toBe(
      _encoding.includes('one word')
        ? 'سفينة'
        : _encoding.includes('Macs')
          ? TEXT.replace('12', '١٢')
          : TEXT,
    );
  });

  it.each([
    ['windows-1256', bytes('windows-1256', 'خبز')],
    ['cp1256', bytes('windows-1256', 'خبز')],
    ['ISO-8859-6', bytes('iso-8859-6', 'خبز')],
    ['MacArabic', bytes('x-mac-arabic', 'خبز')],
    ['utf-16le', utf16('خبز', true)],
    ['utf16', utf16('خبز', true)],
  ])('reads what the editor says is %s', (encoding, raw) => {
    expect(decodeText(raw, 'a.txt', encoding)).toBe('خبز');
  });

  it('tells the encodings of any page of prose apart, or says that it cannot', () => {
    const words = fc.constantFrom(...(TEXT.match(/[\p{L}\p{M}]+/gu) ?? []));
    const encoding = fc.constantFrom('windows-1256', 'iso-8859-6');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), encoding, (chosen, table) => {
        const text = chosen.join(' ');
        if (/^[\x20-\x7e]+$/.test(text)) return;
        let read: string | undefined;
        try {
          read = decodeText(bytes(table, text), 'a.txt');
        } catch (error) {
          expect(String(error)).toContain('--encoding');
          expect(chosen.length).toBeLessThan(20);
          return;
        }
        expect(read).toBe(text);
      }),
    );
  });

  it.each([
    ['Windows-1256 read as Latin', latin(bytes('windows-1256', TEXT))],
    ['UTF-8 read as Latin', latin(utf8(TEXT))],
    ['UTF-8 read as Windows-1256', new TextDecoder('windows-1256').decode(utf8(TEXT))],
    ['ISO-8859-6 read as Latin', latin(bytes('iso-8859-6', TEXT))],
    ['UTF-8 read byte by byte', String.fromCharCode(...utf8(TEXT))],
    ['UTF-8 read as that of Macs', new TextDecoder('macintosh').decode(utf8(TEXT))],
    ['UTF-8 read as Cyrillic', new TextDecoder('windows-1251').decode(utf8(TEXT))],
    ['UTF-8 read as Latin and saved twice', latin(utf8(latin(utf8(TEXT))))],
    [
      'Windows-1256 read as Cyrillic',
      new TextDecoder('windows-1251').decode(bytes('windows-1256', TEXT)),
    ],
  ])('names %s, and shows what it was', (_what, text) => {
    expect(() => decodeText(utf8(text), 'a.txt')).toThrow(
      /تبدّلت حروفه[\s\S]*«بناء سفينة من خشب السدر»[\s\S]*opened in an encoding that is not its own/,
    );
  });

  it.each([['????? ???? ???'], ['�����، ���� ���'], ['ظ�عظ� ظ�عع عع ظ�ظ�']])(
    'says that the letters of %s are lost',
    (text) => {
      expect(() => decodeText(utf8(text), 'a.txt')).toThrow(/ضاعت حروف[\s\S]*were lost/);
    },
  );

  it.each([
    ['Übergrößen für Männer, süß'],
    ['Où est-ce ? À côté, là-bas… élève'],
    ['متى؟ ?? !'],
    [TEXT],
  ])('takes %s as it is', (text) => {
    expect(decodeText(utf8(text), 'a.txt')).toBe(text);
  });

  it.each([
    ['bytes of no text', Uint8Array.of(65, 0, 66), undefined, /ليس نصاً[\s\S]*not text/],
    [
      'German before Unicode',
      bytes('windows-1252', 'Übergröße für Männer'),
      undefined,
      /--encoding windows-1256/,
    ],
    ['a name that no encoding has', utf8('خبر'), 'cp720', /no encoding "cp720"[\s\S]*iso-8859-6/],
    ['a name that every object has', utf8('خبر'), 'constructor', /no encoding "constructor"/],
    ['another encoding than it has', bytes('windows-1256', 'خبر'), 'utf-8', /is not in utf-8/],
  ])('refuses %s', (_what, raw, encoding, message) => {
    expect(() => decodeText(raw, 'a.txt', encoding)).toThrow(message);
  });
});
