import { wear } from '../dom/adopt-stylesheet.ts';
import { say } from '../dom/announce.ts';
import { BLOCKS, linkTo } from './block-link.ts';
import css from './paragraph-links.css?inline';

wear(css);

/*
 * A nuqta in the margin copies the link to its paragraph. There is none until a reader points at a
 * paragraph, selects in one, or asks for all: a stop for each would be in the way of the keyboard.
 */

/**
 * Gives the paragraph that the mouse is over, or the selection in, its link. A finger that rests on
 * the text scrolls it, and selects before it asks.
 *
 * @param first what brought this script here
 */
export function linkParagraphs(row: HTMLElement, first: Event): void {
  if (!('clipboard' in navigator)) return;
  const link = (target: EventTarget | null) => {
    const block = target instanceof Element ? target.closest(BLOCKS) : null;
    linkOnly(row, block ? [block] : []);
  };
  const pointed = (event: Event) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger && !choosing) link(event.target);
  };
  document.addEventListener('pointerover', pointed);
  document.addEventListener('selectionchange', () => {
    // Its beginning counts: three clicks on a paragraph select up to the next one.
    const { anchorNode = null, isCollapsed = true } = getSelection() ?? {};
    const begins = anchorNode instanceof Text ? anchorNode.parentElement : anchorNode;
    if (!isCollapsed && !choosing) link(begins);
  });
  pointed(first);
}

/** Every paragraph has its link until one is copied, or Escape is pressed. */
let choosing = false;

/** Gives every paragraph its link, and leads to that of the first in view. */
export function linkAll(row: HTMLElement): void {
  const blocks = [...document.querySelectorAll(BLOCKS)];
  choosing = true;
  linkOnly(row, blocks);
  const inView = blocks.find((block) => block.getBoundingClientRect().top >= 0) ?? blocks[0];
  inView?.querySelector<HTMLButtonElement>('.copy')?.focus();
}

/** A link that has the focus stays: it would fall to the page's beginning. */
function linkOnly(row: HTMLElement, blocks: readonly Element[]): void {
  for (const button of document.querySelectorAll('.copy')) {
    const keeps = button === document.activeElement || blocks.some((b) => b.contains(button));
    if (!keeps) button.remove();
  }
  for (const block of blocks) {
    if (!block.querySelector('.copy')) block.append(linkButton(row, block));
  }
}

function linkButton(row: HTMLElement, block: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy nuqta';
  button.ariaLabel = `${row.dataset.copy}: ${opening(block.textContent)}`;
  button.addEventListener('click', async () => {
    const { copied = '', failed = '' } = row.dataset;
    const said = await navigator.clipboard.writeText(linkTo(block.id)).then(
      () => copied,
      () => failed,
    );
    button.dataset.said = said;
    say(row, heard(said));
    endChoice(row, block);
  });
  button.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    row.querySelector<HTMLButtonElement>('[name=share]')?.focus();
    endChoice(row);
  });
  return button;
}

function endChoice(row: HTMLElement, ...left: readonly Element[]): void {
  choosing = false;
  linkOnly(row, left);
}

/** The eye reads it at the paragraph; the row may be far away. */
function heard(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.append(words);
  return span;
}

/** The first words, which tell a paragraph from the others to those who hear its link named. */
function opening(text: string): string {
  return text.trim().split(/\s+/).slice(0, 5).join(' ');
}
