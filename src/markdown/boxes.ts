import type { StateBlock, StateCore } from 'markdown-it';
import type { Note } from '../diagnostics/note.ts';
import { BOX_NAMES, boxKind } from './box-kinds.ts';
import { boxMarkerAt, endOfBlocks } from './box-markers.ts';
import { environmentOf } from './environment.ts';
import { plainText } from './inline-text.ts';

/**
 * Boxes: `:::ملاحظة`, text, `:::`. What follows the name on its line is the title of a note or a
 * correction, and the source of a quotation or a poem.
 */
export function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const marker = boxMarkerAt(state, start);
  if (marker === undefined) return false;
  if (silent) return true;
  const { notes, language } = environmentOf(state.env);
  const report = (words: Words) => notes.push({ line: start + 1, severity: 'error', ...words });
  const [, name = '', title = ''] = /^(\S*)\s*(.*)$/.exec(marker) ?? [];
  if (name === '') {
    report(STRAY);
    state.line = start + 1;
    return true;
  }
  const kind = boxKind(name);
  const { close, isClosed } = (kind?.endOf ?? endOfBlocks)(state, start, end);
  if (!isClosed) report(unclosed(name));
  if (kind) kind.draw(state, { title, label: kind.names[language][0], start, close });
  else report(unknown(name));
  state.line = isClosed ? close + 1 : close;
  return true;
}

/** A box is named by its label as it is read, without Markdown's signs. */
export function boxLabels({ tokens }: StateCore): void {
  tokens.forEach((token, index) => {
    if (token.type === 'box_open') token.attrSet('aria-label', plainText(tokens[index + 2]));
  });
}

type Words = Pick<Note, 'ar' | 'en'>;

const STRAY: Words = {
  ar: 'يُغلق هذا السطر صندوقاً لم يُفتح. احذفه، أو اكتب قبل النصّ سطراً مثل :::ملاحظة.',
  en: 'This line closes a box that was not opened. Remove it, or write a line such as :::note before the text.',
};

function unclosed(name: string): Words {
  return {
    ar: `هذا الصندوق لم يُغلق. اكتب بعد آخر سطر فيه سطراً من ثلاث نقاط رأسية: «:::». (فُتح بـ :::${name})`,
    en: `This box is not closed. After its last line, write a line of three colons: ":::". (It was opened with :::${name})`,
  };
}

function unknown(name: string): Words {
  return {
    ar: `لا يوجد صندوق بهذا الاسم: ${name}. اختر من: ${BOX_NAMES.ar}.`,
    en: `There is no box called ${name}. Choose one of: ${BOX_NAMES.en}.`,
  };
}
