import type { Message } from '../diagnostics/message.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** What a page asks the dev server, and what it is told: events of Vite's connection. */
export const ASKED = 'khabar:which-errors';
export const TOLD = 'khabar:errors';

/** The errors of the content as a page in dev shows them. */
export interface ToldErrors {
  readonly heading: Message;
  readonly close: Message;
  readonly errors: readonly Problem[];
}
