import { say } from '../dom/announce.ts';
import { copyOf } from '../dom/template-copy.ts';
import type { Actions } from './actions.ts';
import { linkTo } from './block-link.ts';
import { toggleSaved } from './save.ts';
import { share } from './share.ts';

/** Does what a button of the row is for, and says what was done. */
export async function act(row: Actions, name: string): Promise<void> {
  await DOINGS[name]?.(row);
}

const DOINGS: Readonly<Record<string, (row: Actions) => unknown>> = {
  save: (row) => {
    const done = toggleSaved();
    row.refresh();
    const { failed = '', removed = '' } = row.dataset;
    if (done === 'saved') say(row, copyOf(row, 'saved'));
    else say(row, done === 'removed' ? removed : failed);
  },
  share: async (row) => {
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const copied = (await share(title, linkTo())) === 'copied';
    // Who shares may have meant one paragraph.
    const onward = 'clipboard' in navigator ? [copyOf(row, 'paragraph')] : [];
    say(row, ...(copied ? [`${row.dataset.copied} `] : []), ...onward);
  },
  print: () => window.print(),
  paragraph: async (row) => (await import('./paragraph-links.ts')).linkAll(row),
  listen: async (row) => (await import('./listen/listen.ts')).listen(row),
};
