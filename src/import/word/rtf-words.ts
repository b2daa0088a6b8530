/** Groups whose words are none of the text. */
export const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|header[lrf]?|footer[lrf]?|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|mmathPr|filetbl|revtbl|bkmkstart|bkmkend|pgdsctbl|nonshppict|template|operator)$/;

/** What is not read of this format, by the word that begins it. */
export const MORE: Readonly<Record<string, string>> = {
  trowd: 'جداول / tables',
  pict: 'صور / pictures',
  footnote: 'حواشٍ / footnotes',
  object: 'كائنات مدرجة / embedded objects',
  annotation: 'تعليقات / comments',
};

/** Encodings of fonts by their number. */
export const CHARSETS: Readonly<Record<number, string>> = {
  178: 'windows-1256',
  0: 'windows-1252',
  204: 'windows-1251',
};

export const WORDS: Readonly<Record<string, string>> = {
  ...{ tab: ' ', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', bullet: '•' },
  ...{ ldblquote: '“', rdblquote: '”', zwj: '\u200D', zwnj: '\u200C', rtlmark: '', ltrmark: '' },
};
