import type { Utterance } from './utterances.ts';

export type SpeechState = 'speaking' | 'paused' | 'ended';

/**
 * Speaks utterances one after the other. Pausing cancels the utterance and resuming speaks it again
 * from its start, because the browser's own `pause()` ends speech on Android and is forgotten after a
 * while elsewhere.
 *
 * @see https://webaudio.github.io/web-speech-api/#tts-section
 */
export class SpeechQueue {
  readonly #utterances: readonly Utterance[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #onChange: (state: SpeechState, block: number) => void;
  #index = 0;
  #rate = 1;
  /** Held, because Chrome forgets an utterance that nothing holds, and never fires its `end`. */
  #current: SpeechSynthesisUtterance | undefined;

  /** @param onChange is called at every change of state, and at the start of every utterance */
  constructor(
    utterances: readonly Utterance[],
    voice: SpeechSynthesisVoice,
    onChange: (state: SpeechState, block: number) => void,
  ) {
    this.#utterances = utterances;
    this.#voice = voice;
    this.#onChange = onChange;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  get block(): number {
    return this.#utterances[this.#index]?.block ?? 0;
  }

  /** Speaks from the current utterance, or from the first one of a block or after it. */
  speak(block?: number): void {
    const from = this.#utterances.findIndex((utterance) => utterance.block >= (block ?? Infinity));
    if (from >= 0) this.#index = from;
    this.#cancel();
    this.#speakCurrent();
  }

  pause(): void {
    this.#cancel();
    this.#onChange('paused', this.block);
  }

  end(): void {
    this.#cancel();
    this.#onChange('ended', this.block);
  }

  /** Moves to the next block, or the previous one. A paused queue stays paused there. */
  skip(by: 1 | -1): void {
    const blocks = [...new Set(this.#utterances.map(({ block }) => block))];
    const next = blocks[blocks.indexOf(this.block) + by];
    if (next === undefined) return;
    const wasSpeaking = this.speaking;
    this.#index = this.#utterances.findIndex(({ block }) => block === next);
    if (wasSpeaking) this.speak();
    else this.#onChange('paused', next);
  }

  /** The rate of speech; the current utterance starts again. */
  set rate(rate: number) {
    this.#rate = rate;
    if (this.speaking) this.speak();
  }

  #speakCurrent(): void {
    const utterance = this.#utterances[this.#index];
    if (!utterance) {
      this.end();
      return;
    }
    const speech = new SpeechSynthesisUtterance(utterance.text);
    speech.voice = this.#voice;
    speech.lang = this.#voice.lang;
    speech.rate = this.#rate;
    // A cancelled utterance fires `end` too, and late.
    speech.onend = () => {
      if (this.#current !== speech) return;
      this.#index += 1;
      this.#speakCurrent();
    };
    // Another tab or the system took the voice away: the reader may resume.
    speech.onerror = () => {
      if (this.#current === speech) this.pause();
    };
    this.#current = speech;
    speechSynthesis.speak(speech);
    this.#onChange('speaking', utterance.block);
  }

  #cancel(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }
}
