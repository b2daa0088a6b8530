import type { Message } from '../message.ts';

/** @param field the setting or the variable that says it */
export function notAnAddress(field: string, written: string): Message {
  const example = `${field}${field === 'url' ? ': ' : '='}https://example.org/`;
  return {
    ar: `القيمة «${written}» ليست عنواناً كاملاً للموقع. اكتبه كاملاً بلا اسم مستخدم ولا علامة ? أو #، مثل ${example}.`,
    en: `"${written}" is not a full address of a site. Write it in full, without a user's name, ? or #, such as ${example}.`,
  };
}

/** A path with characters that hosts, browsers and Astro write in different ways. */
export function notAPath(written: string): Message {
  return {
    ar: `لا يصلح ما في «${written}» مساراً للموقع. اكتبه حروفاً لاتينية وأرقاماً وشرطات بين علامتَي /، مثل /khabar/.`,
    en: `"${written}" holds no path that a site can lie below. Write letters from a to z, digits and hyphens between slashes, such as /khabar/.`,
  };
}

/** @param field the setting or the variable that says the address */
export function twoPaths(field: string, ownPath: string, basePath: string): Message {
  return {
    ar: `مسار الموقع في ${field} هو ${ownPath} وفي BASE_PATH هو ${basePath}. احذف BASE_PATH، أو اجعلهما واحداً.`,
    en: `The site's path is ${ownPath} in ${field} and ${basePath} in BASE_PATH. Remove BASE_PATH, or make the two the same.`,
  };
}
