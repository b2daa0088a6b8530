import { type Message, onOneLine } from '../diagnostics/message.ts';
import { CONTENT_NOT_READ } from '../diagnostics/messages/files.ts';

/**
 * Whether this process has read the content. In the environment, because Astro loads the content's
 * loaders in a module graph of their own.
 */
const READ = 'KHABAR_CONTENT_LOADED';

/** What a build says of the articles that it read, as JSON. */
const TALLY = 'KHABAR_TALLY';

/** When a build of the same content makes another site, in milliseconds. */
const NEXT_CHANGE = 'KHABAR_NEXT_CHANGE';

/** To be called when a folder has been read whole. */
export function markContentLoaded(): void {
  process.env[READ] = '1';
}

/**
 * Refuses to go on with content that was not read. Astro gives `content.config.ts` five seconds to load
 * and then builds with what an earlier build has left, or with nothing, which a busy machine can bring
 * about: https://github.com/withastro/astro/blob/main/packages/astro/src/content/content-layer.ts
 */
export function requireLoadedContent(): void {
  if (process.env[READ] === '1') return;
  throw new Error(onOneLine(CONTENT_NOT_READ));
}

/** Keeps what is to be said when the site is published. */
export function keepTally(message: Message): void {
  process.env[TALLY] = JSON.stringify(message);
}

/** What {@link keepTally} has kept. */
export function keptTally(): Message | undefined {
  return process.env[TALLY] === undefined ? undefined : JSON.parse(process.env[TALLY]);
}

/** Keeps when the site will be another, if it will be. */
export function keepNextChange(at: Date | undefined): void {
  process.env[NEXT_CHANGE] = at ? String(at.getTime()) : '';
}

/** What {@link keepNextChange} has kept. */
export function keptNextChange(): number | undefined {
  return process.env[NEXT_CHANGE] ? Number(process.env[NEXT_CHANGE]) : undefined;
}
