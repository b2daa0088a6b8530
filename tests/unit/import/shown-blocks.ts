import { type Block, readPasted } from '../../../src/import/blocks.ts';
import { pastedText } from '../../../src/import/plain-text.ts';

export const PARAGRAPHS = [
  'عاد الصيادون أمس إلى المرفأ القديم بعد عامين من الغياب، وقالوا إن البحر كان هادئاً في الليل، وإنهم حملوا معهم شباكاً جديدة ومحركات مستعملة ووقوداً يكفي شهراً كاملاً من العمل.',
  'وقالت مديرة الميناء نور الحداد إن العودة كانت صعبة على الجميع. وأضافت أن الرصيف الشمالي سيُفتح في الربيع، بعد أن تنتهي أعمال الترميم التي بدأت في الشتاء الماضي، وأن السفن الكبيرة ستنتظر عاماً آخر على الأقل.',
  'وينتظر السكان أن تعود السوق إلى ما كانت عليه، وأن يجد أبناؤهم عملاً في القوارب أو في المصنع الذي يملح السمك عند مدخل المدينة.',
];
export const TEXT = PARAGRAPHS.join('\n\n');

/** Breaks a text as a program does that counts letters, or one that measures them and so is off by some. */
export function wrapped(text: string, width: number, offBy = 0): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = width - ((lines.length * 7) % (offBy + 1));
    if (line === '') lines.splice(-1, 1, word);
    else if (line.length + 1 + word.length <= room) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const read = (text: string) => readPasted(pastedText(text, 'a.txt')).blocks('all');

/** Blocks in few words: paragraphs as their text, others as what they are and their lines. */
export function shown(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map(shownBlock);
}

function shownBlock(block: Block): unknown {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return { heading: block.text };
    case 'lines':
      return { lines: block.lines };
    case 'verse':
      return { verse: block.lines.map((halves) => halves.join(' * ')) };
    case 'table':
      return { table: block.rows };
    case 'quotation':
      return { quotation: shown(block.blocks) };
    case 'list':
      return {
        list: block.items.map(({ sign, text, below }) =>
          [`${sign} ${text}`, ...below.map((item) => `  ${item.sign} ${item.text}`)].join('\n'),
        ),
      };
  }
}
export const shownOf = (text: string) => shown(read(text));
