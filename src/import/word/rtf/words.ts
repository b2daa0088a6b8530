/** Groups whose words are none of the text. */
export const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|mmathPr|filetbl|revtbl|bkmkstart|bkmkend|pgdsctbl|nonshppict|template|operator)$/;

/** Groups that stand on each page above the text or below it. */
export const EDGE = /^(?:header|footer)[lrf]?$/;

/** What is not read of this format, by the word that begins it. */
export const MORE: Readonly<Record<string, string>> = {
  trowd: 'جداول / tables',
  cell: 'جداول / tables',
  pict: 'صور / pictures',
  footnote: 'حواشٍ / footnotes',
  object: 'كائنات مدرجة / embedded objects',
  annotation: 'تعليقات / comments',
  shptxt: 'مربعات نصّ / text boxes',
  dptxbxtext: 'مربعات نصّ / text boxes',
};

/** Encodings of fonts by their number. */
export const CHARSETS: Readonly<Record<number, string>> = {
  178: 'windows-1256',
  0: 'windows-1252',
  204: 'windows-1251',
};

export const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ tab: ' ', line: '\n', softline: ' ', emspace: ' ', enspace: ' ', qmspace: ' ' },
    ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', bullet: '•' },
    ...{ ldblquote: '“', rdblquote: '”', zwj: '\u200D', zwnj: '\u200C', rtlmark: '', ltrmark: '' },
  }),
);
