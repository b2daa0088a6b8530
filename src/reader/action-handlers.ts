import { announce } from '../dom/announce.ts';
import { templateCopy } from '../dom/template-copy.ts';
import { permalink } from './block-link.ts';
import { share } from './share.ts';
import { toggleSaved } from './toggle-saved.ts';

/** Runs the action of a button of the row, by the button's name, and announces the result. */
export async function runAction(row: HTMLElement, name: string): Promise<void> {
  await HANDLERS[name]?.(row);
}

const HANDLERS: Readonly<Record<string, (row: HTMLElement) => unknown>> = {
  save: (row) => {
    const result = toggleSaved();
    const { failed = '', removed = '' } = row.dataset;
    if (result === 'saved') announce(row, templateCopy(row, 'saved'));
    else announce(row, result === 'removed' ? removed : failed);
  },
  share: async (row) => {
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const isCopied = (await share(title, permalink())) === 'copied';
    // The reader may have meant one paragraph.
    const offer = 'clipboard' in navigator ? [templateCopy(row, 'paragraph')] : [];
    announce(row, ...(isCopied ? [`${row.dataset.copied} `] : []), ...offer);
  },
  print: () => window.print(),
  paragraph: async (row) => (await import('./paragraph-links.ts')).linkAll(row),
  listen: async (row) => (await import('./listen/listen.ts')).listen(row),
};
