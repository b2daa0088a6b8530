import type { CompletionList } from './completion-list.ts';

/**
 * Makes the search box a combobox. This much loads with the page; the code and the words come with the first
 * letter that is typed, and if they do not come the box is what it was.
 */
const box = document.querySelector<HTMLInputElement>('#q');
const form = box?.form;
let list: Promise<CompletionList> | undefined;
/** Whether what is typed was searched for, maybe before the code came: then nothing is offered over the results. */
let isAsked = false;

if (box && form) {
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  form.addEventListener('submit', () => {
    isAsked = true;
  });
  box.addEventListener('input', () => {
    isAsked = false;
    list ??= import('./completion-list.ts').then(
      ({ CompletionList }) => new CompletionList(box, form),
    );
    list.then(
      (loaded) => (isAsked ? undefined : loaded.update()),
      () => {
        list = undefined;
      },
    );
  });
}
