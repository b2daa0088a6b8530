import type { Message } from '../message.ts';

export const NO_SUCH_FOOTNOTE: Message = {
  ar: 'لا حاشية بهذا الاسم. اكتب نصّها في سطر وحده يبدأ بالعلامة ونقطتين، مثل [^1]: نصّ الحاشية، أو احذف العلامة.',
  en: 'There is no footnote of this name. Write its text on a line of its own that begins with the sign and a colon, such as [^1]: The text, or remove the sign.',
};

/** A footnote that is written and not referred to. */
export function footnoteWithoutReference(label: string): Message {
  return {
    ar: `لا تظهر هذه الحاشية، لأن شيئاً في النصّ لا يشير إليها. اكتب [^${label}] حيث موضعها، أو احذفها.`,
    en: `This footnote is not shown, because nothing in the text leads to it. Write [^${label}] where it belongs, or remove it.`,
  };
}

/** @param line where the footnote stands first */
export function footnoteRepeated(label: string, line: number): Message {
  return {
    ar: `كُتبت الحاشية [^${label}] مرتين، هنا وفي السطر ${line}، ولا يظهر إلا نصّ واحد. سمِّ إحداهما باسم آخر، أو اجمع النصّين في حاشية واحدة.`,
    en: `The footnote [^${label}] is written twice, here and in line ${line}, and only one text is shown. Give one of them another name, or write both texts in one.`,
  };
}
