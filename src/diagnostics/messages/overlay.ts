import type { Message } from '../message.ts';

/** The button that puts away what stands over a page in dev. */
export const CLOSE_ERRORS: Message = { ar: 'إخفاء', en: 'Hide' };
