import type { Page } from 'playwright-core';

interface Fake {
  /** Texts that were given to the voice, in order. */
  readonly said: string[];
  /** The voice comes to the end of what it says. */
  finish(): void;
  /** Somebody else takes the voice away. */
  fail(): void;
  /** The browser has found its voices. */
  name(): void;
  /** How fast, and whether anything is being said. */
  readonly rate: number;
  readonly busy: boolean;
}

declare global {
  var voice: Fake;
}

/**
 * Gives the pages that a window will open a voice that says nothing and ends when it is told to:
 * Chromium without a screen has none.
 *
 * @param languages of the voices
 * @param late true when the voices are there only after `voice.name()`
 */
export async function giveVoices(
  page: Page,
  languages: readonly string[],
  late = false,
): Promise<void> {
  await page.addInitScript(
    ([codes, hidden]) => {
      const voices = codes.map((lang) => ({
        lang,
        name: lang,
        localService: true,
        default: false,
      }));
      let known = !hidden;
      let current:
        | { text: string; rate: number; onend?: () => void; onerror?: () => void }
        | undefined;
      const synthesis = {
        onvoiceschanged: undefined as (() => void) | undefined,
        getVoices: () => (known ? voices : []),
        speak(utterance: NonNullable<typeof current>) {
          current = utterance;
          voice.said.push(utterance.text);
        },
        // As Chrome does, the end of what was cut short is told, and later.
        cancel() {
          const cut = current;
          current = undefined;
          if (cut) queueMicrotask(() => cut.onend?.());
        },
      };
      globalThis.voice = {
        said: [],
        finish() {
          const ended = current;
          current = undefined;
          ended?.onend?.();
        },
        fail() {
          const failed = current;
          current = undefined;
          failed?.onerror?.();
        },
        name() {
          known = true;
          synthesis.onvoiceschanged?.();
        },
        get rate() {
          return current?.rate ?? 0;
        },
        get busy() {
          return current !== undefined;
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [languages, late] as const,
  );
}
