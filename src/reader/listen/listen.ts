import { announce } from '../../dom/announce.ts';
import { templateCopy } from '../../dom/template-copy.ts';
import { type Block, blocksOfArticle } from './blocks.ts';
import { Panel } from './panel.ts';
import { SpeechQueue } from './speech-queue.ts';
import { spokenText } from './spoken/spoken-text.ts';
import { utterancesOf } from './utterances.ts';
import { voiceFor } from './voice.ts';

/** Characters of an utterance: some 12 seconds of a slow remote voice. A local one needs no limit. */
const LONGEST = { remote: 140, local: 600 };

/** Speaks the article, from the block that the reader is at, under a panel of controls. */
export function listen(row: HTMLElement): void {
  const language = document.documentElement.lang;
  const voice = voiceFor(language, speechSynthesis.getVoices());
  const opener = row.querySelector<HTMLButtonElement>('[name=listen]');
  if (!voice || !opener) return;

  const blocks = blocksOfArticle();
  const texts = blocks.map(({ text }) => spokenText(text, language, row.dataset.months));
  const longest = voice.localService ? LONGEST.local : LONGEST.remote;
  const utterances = utterancesOf(texts, language, longest);
  const queue = new SpeechQueue(utterances, voice, (state, index) => {
    if (state !== 'ended') {
      panel.show(state, blocks[index]?.element);
      return;
    }
    const hadFocus = panel.close();
    opener.hidden = false;
    if (hadFocus) opener.focus();
    window.removeEventListener('pagehide', end);
    announce(row, row.dataset.heard ?? '');
  });
  const end = () => queue.end();
  const panel = new Panel(templateCopy(row, 'listening'), queue);

  window.addEventListener('pagehide', end);
  opener.hidden = true;
  row.append(panel.element);
  panel.focus();
  queue.speak(firstBlock(blocks));
}

/**
 * The index of the block to begin with: the first in view, so that whoever has read half hears the
 * other half; as long as the start of the text is in view, the headline.
 */
function firstBlock(blocks: readonly Block[]): number {
  const inView = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
  const text = blocks.findIndex(({ element }) => element.closest('.prose'));
  return inView > text ? inView : 0;
}
