import type { Utterance } from './plan.ts';

export type State = 'speaking' | 'paused' | 'over';

/**
 * Says utterances one after the other. Pausing ends the utterance and going on says it again from its
 * beginning, because the browser's own `pause()` ends speech on Android and is forgotten after a
 * while elsewhere.
 */
export class Player {
  readonly #utterances: readonly Utterance[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #changed: (state: State, block: number) => void;
  #at = 0;
  #rate = 1;
  /** Held, because Chrome forgets an utterance that nothing holds, and never tells its end. */
  #current: SpeechSynthesisUtterance | undefined;

  /** @param changed is told of every change of state, and of every block that begins */
  constructor(
    utterances: readonly Utterance[],
    voice: SpeechSynthesisVoice,
    changed: (state: State, block: number) => void,
  ) {
    this.#utterances = utterances;
    this.#voice = voice;
    this.#changed = changed;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  get block(): number {
    return this.#utterances[this.#at]?.block ?? 0;
  }

  /** Says on from where it stands, or from the first utterance of a block or after it. */
  speak(block?: number): void {
    const from = this.#utterances.findIndex((utterance) => utterance.block >= (block ?? Infinity));
    if (from >= 0) this.#at = from;
    this.#silence();
    this.#say();
  }

  pause(): void {
    this.#silence();
    this.#changed('paused', this.block);
  }

  end(): void {
    this.#silence();
    this.#changed('over', this.block);
  }

  /** To the block after this one, or before it. A paused player stays paused at its new place. */
  step(by: 1 | -1): void {
    const blocks = [...new Set(this.#utterances.map(({ block }) => block))];
    const next = blocks[blocks.indexOf(this.block) + by];
    if (next === undefined) return;
    const wasSpeaking = this.speaking;
    this.#at = this.#utterances.findIndex(({ block }) => block === next);
    if (wasSpeaking) this.speak();
    else this.#changed('paused', next);
  }

  /** How fast; the sentence that is being said begins again. */
  set rate(rate: number) {
    this.#rate = rate;
    if (this.speaking) this.speak();
  }

  #say(): void {
    const utterance = this.#utterances[this.#at];
    if (!utterance) {
      this.end();
      return;
    }
    const speech = new SpeechSynthesisUtterance(utterance.text);
    speech.voice = this.#voice;
    speech.lang = this.#voice.lang;
    speech.rate = this.#rate;
    // What was silenced reports its end too, and late.
    speech.onend = () => {
      if (this.#current !== speech) return;
      this.#at += 1;
      this.#say();
    };
    // Another tab or the system took the voice away: the reader may take it back.
    speech.onerror = () => {
      if (this.#current === speech) this.pause();
    };
    this.#current = speech;
    speechSynthesis.speak(speech);
    this.#changed('speaking', utterance.block);
  }

  #silence(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }
}
