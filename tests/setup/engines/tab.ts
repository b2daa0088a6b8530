/** What can be sent as JSON between a test and a page. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * One window of one engine, on a device whose colours are dark. The journeys are written against this, and
 * each engine does it by its own means.
 *
 * A target is a CSS selector; one that begins with `//` is an XPath. No limit of time is set anywhere: what
 * does not come ends with its test.
 */
export interface Tab {
  open(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs a function in the page, which sees nothing of the test but its arguments. */
  evaluate<Value, Arguments extends Json[]>(
    task: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Awaited<Value>>;
  /** Clicks on the first element of a target, once it is there. */
  click(target: string): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** A key by its name in https://www.w3.org/TR/uievents-key/, with what is held down. */
  press(key: Key, held?: 'Shift' | 'Control'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the window shows, as a PNG. */
  screenshot(): Promise<Buffer>;
  /** Ends the engine, and every process that came with it. */
  close(): Promise<void>;
}

/** One of an engine whose protocol can print: https://www.w3.org/TR/webdriver-bidi/#command-browsingContext-print */
export interface PrintingTab extends Tab {
  /** The page on sheets of A4, as a PDF. */
  pdf(): Promise<Buffer>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowLeft' | 'v';
