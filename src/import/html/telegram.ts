import { escapeAttribute, escapeHtml } from '../../text/escaping.ts';

/** A message that somebody wrote, of those that Telegram exports as a page. */
const MESSAGE = '.history > .message';

/** What it says beside its words: when, in answer to what, by whose hand, what file is with it. */
const BESIDE = '.date.details, .reply_to, .signature, .media_wrap .title, .media_wrap .status';

/** Whether a page is a chat or a channel that Telegram exported. */
export function isTelegramPage(document: Document): boolean {
  return document.querySelector(`.page_wrap ${MESSAGE}`) !== null;
}

/**
 * Leaves of a page of Telegram what was written: a paragraph a message, its sender before it where there are several,
 * pictures in their full size.
 *
 * @returns what is not of the text: times and senders, what Telegram itself says, the name of the whole
 */
export function readTelegramPage(document: Document): readonly string[] {
  const messages = [...document.querySelectorAll(MESSAGE)];
  const left = ['.page_header', '.message.service'].flatMap((each) =>
    [...document.querySelectorAll(each)].flatMap(wordsIn),
  );
  const own = messages.filter((message) => !message.matches('.service'));
  const senders = sendersOf(own);
  const areSeveral = new Set(senders).size > 1;
  const written = own.flatMap((message, index) => {
    left.push(...sideWords(message));
    return blocksOf(message, areSeveral ? (senders[index] ?? '') : '');
  });
  if (!areSeveral) left.push(...senders.slice(0, 1));
  document.querySelector('title')?.remove();
  document.body.innerHTML = written.join('');
  return left;
}

/** A message that says no sender is of the one before it; one that was passed on, of who wrote it. */
function sendersOf(messages: readonly Element[]): readonly string[] {
  let last = '';
  return messages.map((message) => {
    const names = [...message.querySelectorAll('.from_name')];
    const [own = last] = names.filter((name) => !name.closest('.forwarded')).flatMap(nameIn);
    const [writer = own] = names.filter((name) => name.closest('.forwarded')).flatMap(nameIn);
    last = own;
    return writer;
  });
}

/** Beside the name of who wrote what was passed on, its day stands. */
function nameIn(name: Element): readonly string[] {
  for (const date of name.querySelectorAll('.date')) date.remove();
  return wordsIn(name);
}

function sideWords(message: Element): readonly string[] {
  return [...message.querySelectorAll(BESIDE)].flatMap((part) => {
    const date = part.getAttribute('title') ?? '';
    return part.matches('.date') && date !== '' ? [date] : wordsIn(part);
  });
}

function blocksOf(message: Element, sender: string): readonly string[] {
  const pictures = [...message.querySelectorAll('a.photo_wrap')].map(
    (link) => `<p><img src="${escapeAttribute(link.getAttribute('href') ?? '')}"></p>`,
  );
  const texts = [...message.querySelectorAll('.text')].map(({ innerHTML }) => innerHTML);
  const name = sender === '' ? '' : `${escapeHtml(sender)}: `;
  return [...pictures, ...texts.map((text) => `<p>${name}${text}</p>`)];
}

function wordsIn(element: Element): string[] {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}
