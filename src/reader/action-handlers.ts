import { announce } from '../dom/announce.ts';
import { templateCopy } from '../dom/template-copy.ts';
import { permalink } from './block-link.ts';
import { tellSaved } from './offline/tell-saved.ts';
import { share } from './share.ts';
import { isSaved, toggleSaved } from './toggle-saved.ts';

/**
 * Runs the action of a button of the row, by the button's name, and announces the result.
 *
 * @param host where it is announced: the row, unless the button stands elsewhere
 */
export async function runAction(row: HTMLElement, name: string, host = row): Promise<void> {
  await HANDLERS[name]?.(row, host);
}

const HANDLERS: Readonly<Record<string, (row: HTMLElement, host: HTMLElement) => unknown>> = {
  save: async (row, host) => {
    const result = toggleSaved();
    // Other windows are told by the browser; this one may have a second button.
    window.dispatchEvent(new Event('storage'));
    if (host !== row) announce(row);
    const { unsaved = '', removed = '' } = row.dataset;
    if (result !== 'saved') {
      announce(host, result === 'removed' ? removed : unsaved);
      await tellSaved();
      return;
    }
    announce(host, templateCopy(row, 'saved'));
    const kept = await tellSaved(location.pathname);
    // A copy takes its time, in which the reader may have thought better of it.
    if (kept !== '' && isSaved()) announce(host, templateCopy(row, 'saved'), ` ${kept}`);
  },
  share: async (row, host) => {
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const isCopied = (await share(title, permalink())) === 'copied';
    // The reader may have meant one paragraph.
    const offer = 'clipboard' in navigator ? [templateCopy(row, 'paragraph')] : [];
    announce(host, ...(isCopied ? [`${row.dataset.copied} `] : []), ...offer);
  },
  copy: async ({ dataset }, host) => {
    const { copied = '', failed = '' } = dataset;
    const isCopied = await navigator.clipboard.writeText(permalink()).then(
      () => true,
      () => false,
    );
    announce(host, isCopied ? copied : failed);
  },
  print: async () => {
    // WebKit leaves out of a sheet what nobody has scrolled to.
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    window.print();
  },
  paragraph: async (row) => (await import('./paragraph-links.ts')).linkAll(row),
  listen: async (row) => (await import('./listen/listen.ts')).listen(row),
};
