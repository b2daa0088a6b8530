import type { Message } from '../message.ts';

/** A row with cells for which there is no heading. */
export function tableRowTooLong(cells: number, headings: number): Message {
  return {
    ar: `خانات هذا السطر ${cells}، وعناوين الجدول ${headings}، فلا تظهر الخانات الزائدة. زِد عنواناً في أول الجدول وعلامة --- تحته، أو اكتب \\| إن كانت العلامة | من الكلام.`,
    en: `This row has ${cells} cells and the table has ${headings} headings: the cells beyond them are not shown. Add a heading and a --- below it, or write \\| where the | is part of the text.`,
  };
}

/** @param marks how many `---` the delimiter row has */
export function delimiterRowOfOtherLength(headings: number, marks: number): Message {
  return {
    ar: `هذا ليس جدولاً بعد، فيظهر كما كُتب: عناوينه ${headings} والعلامات --- تحتها ${marks}. اجعل تحت كل عنوان علامة.`,
    en: `This is no table yet, and is shown as it was written: it has ${headings} headings and ${marks} marks --- below them. Write one mark below each heading.`,
  };
}
