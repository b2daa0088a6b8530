import type { Language } from '../strings/languages.ts';

/** What is drawn on a card: the picture that stands for a page where it is shared. */
export interface Card {
  readonly language: Language;
  /** The publication's name. */
  readonly name: string;
  /** What stands above the headline: the section. */
  readonly kicker?: string | undefined;
  readonly headline: string;
  /** What stands at the foot: the day. */
  readonly foot?: string | undefined;
}

/** What networks ask for, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
