import type { Message } from '../../diagnostics/message.ts';
import { addressNotUnderstood } from '../../diagnostics/messages/links.ts';

/** A link or a picture by a file's name or an address with spaces, in which numbers of copies may stand: `boat (1).jpg`. */
const WRITTEN =
  /(!?\[[^[\]\n]{0,200}\])\(([^\s()"«»<>{}][^()"«»<>{}\n]{0,200}(?:\(\d{1,3}\)[^()"«»<>{}\n]{0,20})?)\)/u;

/** On the disk of whoever wrote it. */
const OWN_DISK = /^(?:file:|[a-z]:\\|~\/)/i;

/** No host has a space: what stands behind one is words. */
const LIKE_ADDRESS = /^(?:[./#]|https?:\/\/[^\s/]+\/)|^(?!https?:).*\.[a-z\d]{2,5}$/i;

/** What is said of a link or a picture that is shown as it was typed, where another address would do. */
export function betterAddress(text: string): Message | undefined {
  const [, words = '', address = ''] = WRITTEN.exec(text) ?? [];
  if (!LIKE_ADDRESS.test(address)) return undefined;
  const name = OWN_DISK.test(address) ? (address.split(/[\\/]/).at(-1) ?? '') : address;
  const better = name
    .trim()
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/\\(?=\s)/g, '')
    .replace(/\s/gu, encodeURIComponent);
  return better === address ? undefined : addressNotUnderstood(`${words}(${better})`);
}
