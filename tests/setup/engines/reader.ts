import type { Key, Tab } from './tab.ts';
import { waiting } from './until.ts';

/** What a reader of the site does and sees, in any engine. */
export interface Reader {
  /** Waits until a target is seen with these words in it. */
  sees(target: string, words?: string): Promise<void>;
  /** Waits until nothing of a target is seen. */
  seesNo(target: string): Promise<void>;
  /** Waits until the address matches. */
  isAt(address: RegExp): Promise<void>;
  /** Waits until the value of a field is this. */
  hasWritten(target: string, value: string): Promise<void>;
  clicks(target: string): Promise<void>;
  types(target: string, text: string): Promise<void>;
  presses(key: Key, held?: 'Shift' | 'Control'): Promise<void>;
  /** How light the page is, from 0 to 255. */
  seesLightness(isRight: 'light' | 'dark'): Promise<void>;
}

/** What can be clicked on, by its words. */
export const called = (words: string) =>
  `//*[self::a or self::button or self::summary or self::label][normalize-space() = "${words}"]`;

export function readerOf(tab: () => Tab): Reader {
  const until = waiting(tab);
  const clicks = async (target: string) => {
    await until(seen, target, '');
    await tab().click(target);
  };
  return {
    clicks,
    sees: async (target, words = '') => {
      await until(seen, target, words);
    },
    seesNo: async (target) => {
      await until(unseen, target);
    },
    isAt: async ({ source }) => {
      await until(isAddress, source);
    },
    hasWritten: async (target, value) => {
      await until(isValue, target, value);
    },
    types: async (target, text) => {
      await clicks(target);
      await tab().type(text);
    },
    presses: (key, held) => tab().press(key, held),
    seesLightness: async (wanted) => {
      await until(isLightness, wanted);
    },
  };
}

// The functions below run in the page: each stands by itself.

function seen(target: string, words: string): boolean {
  const found = target.startsWith('//')
    ? document.evaluate(target, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
    : document.querySelector(target);
  if (!(found instanceof HTMLElement) || found.getClientRects().length === 0) return false;
  // Which browsers before 2022 do not say, and need not: what is closed has no boxes there.
  if (!(found.checkVisibility?.() ?? true)) return false;
  return found.innerText.includes(words);
}

function unseen(target: string): boolean {
  return [...document.querySelectorAll(target)].every(
    (one) => one.getClientRects().length === 0 || !(one.checkVisibility?.() ?? true),
  );
}

function isValue(target: string, value: string): boolean {
  const field = document.querySelector(target);
  return field instanceof HTMLInputElement && field.value === value;
}

function isAddress(wanted: string): boolean {
  return new RegExp(wanted).test(decodeURI(location.href));
}

function isLightness(wanted: string): boolean {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const isLight = Number(/\d+/.exec(backgroundColor)?.[0]) > 127;
  return isLight === (wanted === 'light');
}
