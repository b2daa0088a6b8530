/** What Macs of the last century called their Arabic; browsers do not know it. */
export const MAC_ARABIC = 'x-mac-arabic';

/**
 * Its characters from 0x80 on. Brackets and lines that run from right to left are left out: nobody needs them in prose,
 * and they stand where Windows has its commonest letters.
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/ARABIC.TXT
 */
const UPPER = [
  'Ä\u00A0ÇÉÑÖÜáàâäں«çéè',
  'êëí…îïñó»ôö÷úùûü',
  ' !"#$٪&\'()*+،-./',
  '٠١٢٣٤٥٦٧٨٩:؛<=>؟',
  '❊ءآأؤإئابةتثجحخد',
  'ذرزسشصضطظعغ\0\0\0\0\0',
  'ـفقكلمنهوىيًٌٍَُ',
  'ِّْپٹچەڤگڈڑ\0\0\0ژے',
].join('');

/** Text of bytes, or undefined where one of them stands for nothing. */
export function macArabicIn(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => UPPER.charAt(byte.charCodeAt(0) - 0x80));
  return text.includes('\0') ? undefined : text;
}
