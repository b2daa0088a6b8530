import { say } from '../../dom/announce.ts';
import { copyOf } from '../../dom/template-copy.ts';
import { type Block, blocksOfArticle } from './blocks.ts';
import { Panel } from './panel.ts';
import { plan } from './plan.ts';
import { Player } from './player.ts';
import { voiceFor } from './voice.ts';

/** Characters at a time: some 12 seconds of a slow remote voice. A voice on the device needs no limit. */
const LONGEST = { remote: 140, local: 600 };

/** Reads the article aloud, from the paragraph that the reader is at, under a panel of controls. */
export function listen(row: HTMLElement): void {
  const language = document.documentElement.lang;
  const voice = voiceFor(language, speechSynthesis.getVoices());
  const opener = row.querySelector<HTMLButtonElement>('[name=listen]');
  if (!voice || !opener) return;

  const blocks = blocksOfArticle();
  const texts = blocks.map(({ text }) => text);
  const longest = voice.localService ? LONGEST.local : LONGEST.remote;
  const player = new Player(plan(texts, language, longest), voice, (state, index) => {
    if (state !== 'over') {
      panel.show(state, blocks[index]?.element);
      return;
    }
    const hadFocus = panel.close();
    opener.hidden = false;
    if (hadFocus) opener.focus();
    window.removeEventListener('pagehide', leave);
    say(row, row.dataset.heard ?? '');
  });
  const leave = () => player.end();
  const panel = new Panel(copyOf(row, 'listening'), player);

  window.addEventListener('pagehide', leave);
  opener.hidden = true;
  row.append(panel.element);
  panel.focus();
  player.speak(beginning(blocks));
}

/**
 * Where to begin: whoever has read half hears the other half, from the first block in view; as long as
 * the text's own beginning is in view, the headline comes first.
 */
function beginning(blocks: readonly Block[]): number {
  const inView = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
  const text = blocks.findIndex(({ element }) => element.closest('.prose'));
  return inView > text ? inView : 0;
}
