import { adoptStylesheet } from '../dom/adopt-stylesheet.ts';
import { announce } from '../dom/announce.ts';
import { LINKABLE_BLOCKS, permalink } from './block-link.ts';
import css from './paragraph-links.css?inline';

adoptStylesheet(css);

/*
 * A nuqta in the margin copies the link to its paragraph. There is none until a reader points at a
 * paragraph, selects in one, or asks for all: a stop for each would be in the way of the keyboard.
 */

/**
 * Gives the paragraph that the mouse is over, or the selection in, its link. A finger that rests on
 * the text scrolls it, and selects before it asks.
 *
 * @param first the event that loaded this script
 */
export function linkParagraphs(row: HTMLElement, first: Event): void {
  if (!('clipboard' in navigator)) return;
  const link = (target: EventTarget | null) => {
    const block = target instanceof Element ? target.closest(LINKABLE_BLOCKS) : null;
    linkOnly(row, block ? [block] : []);
  };
  const onPointer = (event: Event) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger && !choosing) link(event.target);
  };
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('selectionchange', () => {
    // Its beginning counts: three clicks on a paragraph select up to the next one.
    const { anchorNode = null, isCollapsed = true } = getSelection() ?? {};
    const start = anchorNode instanceof Text ? anchorNode.parentElement : anchorNode;
    if (!isCollapsed && !choosing) link(start);
  });
  onPointer(first);
}

/** Every paragraph has its link until one is copied, or Escape is pressed. */
let choosing = false;

/** Gives every paragraph its link, and leads to that of the first in view. */
export function linkAll(row: HTMLElement): void {
  const blocks = [...document.querySelectorAll(LINKABLE_BLOCKS)];
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
  button.ariaLabel = `${row.dataset.copy}: ${firstWords(block.textContent)}`;
  button.addEventListener('click', async () => {
    const { copied = '', failed = '' } = row.dataset;
    const message = await navigator.clipboard.writeText(permalink(block.id)).then(
      () => copied,
      () => failed,
    );
    button.dataset.said = message;
    announce(row, visuallyHidden(message));
    endChoosing(row, block);
  });
  button.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    row.querySelector<HTMLButtonElement>('[name=share]')?.focus();
    endChoosing(row);
  });
  return button;
}

function endChoosing(row: HTMLElement, ...remaining: readonly Element[]): void {
  choosing = false;
  linkOnly(row, remaining);
}

/** For screen readers alone: the eye reads the message at the paragraph, far from the row. */
function visuallyHidden(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.append(words);
  return span;
}

/** The first words, which distinguish the name of a paragraph's link from the others. */
function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 5).join(' ');
}
