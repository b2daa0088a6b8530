import type { CompletionList } from './completion-list.ts';

/**
 * Makes the search box a combobox. This much loads with the page; the code and the words come with the first
 * letter that is typed, and if they do not come the box is what it was.
 */
const box = document.querySelector<HTMLInputElement>('#q');
const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
for (const [name, value] of Object.entries(attributes)) box?.setAttribute(name, value);

let list: Promise<CompletionList> | undefined;

box?.addEventListener('input', () => {
  list ??= import('./completion-list.ts').then(({ CompletionList }) => new CompletionList(box));
  list.then(
    (loaded) => loaded.update(),
    () => {
      list = undefined;
    },
  );
});
