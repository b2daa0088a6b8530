const URL = /(?<![\p{L}\p{N}.@])(?:https?:\/\/|www\.)[^\s<>«»"“”،؛()]+(?<![.,:;!?؟'])/giu;
const MAIL = /(?<![\p{L}\p{N}])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
/** A tag is a word of its sentence, «الرئيس #السيسي», and so is a name with its sign. */
const NAME =
  /(?:(?<![\p{L}\p{N}&./])|(?<=(?<!\p{L})[وفبل]))(?:#(?=[\p{L}\p{N}_]*\p{L})([\p{L}\p{M}\p{N}_]+)|@([\w.]*\w))/gu;

/** Addresses as people say them to one another: a site's name without its path, a tag without its sign. */
export function addressesSaid(text: string): string {
  return text
    .replace(URL, (address) => pointed(hostOf(address)) || address)
    .replace(MAIL, (mail) => pointed(mail.replace('@', ' آت ')).replaceAll('_', ' '))
    .replace(NAME, (_name, tag: string | undefined, handle: string) => {
      return (tag ?? handle).replaceAll('_', ' ').trim();
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
