import type { Message } from '../message.ts';

/*
 * An address ends its line: who copies it by a double click takes along what stands right behind it.
 */

export function portBusy(port: number, taken: number): Message {
  return {
    ar: `المنفذ ${port} مشغول، فاختير المنفذ ${taken}.`,
    en: `Port ${port} is busy, so port ${taken} was taken.`,
  };
}

/** What `npm start` says once the site can be read. */
export function siteServed(url: string): Message {
  return {
    ar: `الموقع يعمل إلى أن تضغط Ctrl+C، وعنوانه: ${url}`,
    en: `Until you press Ctrl+C the site is at ${url}`,
  };
}

/** What `npm run preview` says once the site can be read. */
export function previewServed(url: string): Message {
  return {
    ar: `الموقع ومعه مسودّاته وما لم يحن وقته يعمل على هذا الجهاز وحده إلى أن تضغط Ctrl+C، وعنوانه: ${url}`,
    en: `Until you press Ctrl+C the site with its drafts and what is scheduled is, for this computer alone, at ${url}`,
  };
}

/** What `npm run demo` says once the sample newsroom can be read. */
export function demoServed(url: string): Message {
  return {
    ar: `صحيفة المثال (مقالاتها في tests/newsroom) تعمل إلى أن تضغط Ctrl+C، وعنوانها: ${url}`,
    en: `Until you press Ctrl+C the sample newsroom, whose articles are in tests/newsroom, is at ${url}`,
  };
}

export const SETTINGS_CHANGED: Message = {
  ar: 'تغيّرت إعدادات الموقع. اضغط Ctrl+C ثم أعد الأمر npm run dev لتظهر.',
  en: 'The settings have changed. Press Ctrl+C and run npm run dev again to see them.',
};

/** What `npm run dev` says once the site can be read. */
export function siteInDevelopment(url: string): Message {
  return {
    ar: `الموقع قيد التحرير`,
    en: `The site as you write it: ${url}`,
  };
}

export const NO_BROWSER: Message = {
  ar: 'لم يُعثر على متصفح Chromium: اكتب مساره في CHROMIUM_PATH.',
  en: 'No Chromium: set CHROMIUM_PATH.',
};

export const INSTALLING_BROWSER: Message = {
  ar: 'لم يُعثر على متصفح Chromium، ويجري تثبيته الآن…',
  en: 'No Chromium here: installing one…',
};
