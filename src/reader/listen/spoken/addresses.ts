const URL = /(?<![\p{L}\p{N}.@])(?:https?:\/\/|www\.)[^\s<>«»"“”،؛()]+(?<![.,:;!?؟'])/giu;
const MAIL = /(?<![\p{L}\p{N}])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** «وسم #غزة_الآن»: what it is is said once. */
const TAG =
  /((?<!\p{L})[وبلف]?(?:ال|لل)?(?:وسم|هاشتاغ|هاشتاق|هاشتاج) )?(?:(?<![\p{L}\p{N}&/])|(?<=(?<!\p{L})[وفبل]))#(?=[\p{L}\p{N}_]*\p{L})([\p{L}\p{M}\p{N}_]+)/gu;
const HANDLE =
  /((?<!\p{L})[وبلف]?(?:ال)?(?:حساب|حسابه|حسابها) )?(?:(?<![\p{L}\p{N}./])|(?<=(?<!\p{L})[وفبل]))@([\w.]*\w)/gu;

/** Addresses as people say them to one another: a site's name without its path, a tag without its sign. */
export function addressesSaid(text: string): string {
  return text
    .replace(URL, (address) => pointed(hostOf(address)))
    .replace(MAIL, (mail) => pointed(mail.replace('@', ' آت ')).replaceAll('_', ' '))
    .replace(TAG, (_tag, word: string | undefined, tag: string) => `${word ?? 'وسم '}${apart(tag)}`)
    .replace(HANDLE, (_handle, word: string | undefined, name: string) => {
      return `${word ?? 'حساب '}${apart(name)}`;
    });
}

function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/, '');
}

function pointed(name: string): string {
  return name.replaceAll('.', ' نقطة ');
}

function apart(name: string): string {
  return name.replaceAll('_', ' ').trim();
}
