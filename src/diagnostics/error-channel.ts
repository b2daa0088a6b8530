import { channel } from 'node:diagnostics_channel';
import { z } from 'astro/zod';
import type { Problem } from './problem.ts';

const problemSchema: z.ZodType<Problem> = z.object({
  file: z.string(),
  line: z.number(),
  severity: z.enum(['error', 'advice']),
  ar: z.string(),
  en: z.string(),
});

const messageSchema = z.object({ folder: z.string(), errors: z.array(problemSchema) });

/**
 * Where those who read the content in dev tell of its errors, and those who serve it hear of them. A channel
 * of Node's, because Astro loads the two in module graphs of their own.
 */
const errorChannel = channel('khabar:content-errors');

/** Says which errors a folder has now: none, once all are mended. */
export function tellErrors(folder: string, errors: readonly Problem[]): void {
  errorChannel.publish({ folder, errors });
}

/** Hears of the errors of each folder, whenever they change. */
export function onErrors(listen: (folder: string, errors: readonly Problem[]) => void): void {
  errorChannel.subscribe((message) => {
    const { folder, errors } = messageSchema.parse(message);
    listen(folder, errors);
  });
}
