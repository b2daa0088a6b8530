import { hash } from 'node:crypto';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { isShared } from '../cache/part.ts';
import { MEDIA } from '../folders.ts';
import { pictureBytes, pictureState } from '../pictures/picture-state.ts';
import { hasTexts, textsName } from './kept-texts.ts';

/** A file as Astro's store has it. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** The files that a text names, by their names. */
const namedFiles = z.object({ pictureNames: z.array(z.string()), mediaNames: z.array(z.string()) });

/**
 * An entry of an earlier reading, if all that it was made of is as it was, and it is as it was made.
 *
 * @param path of its file, with the text that is there now
 */
export function unchangedEntry(
  entry: Entry | undefined,
  path: string,
  text: string,
  version: string,
): Entry | undefined {
  const names = namedFiles.safeParse(entry?.rendered?.metadata);
  if (!entry || !names.success || !isAsItWasMade(entry)) return undefined;
  if (inputsOf(entry) !== inputsDigest(path, text, names.data, version)) return undefined;
  const texts = textsName(entry);
  return texts === undefined || hasTexts(texts) ? entry : undefined;
}

/** Whether nobody has changed an entry since it was sealed. */
function isAsItWasMade(entry: Entry): boolean {
  const { digest, ...made } = entry;
  return digest === sealed(inputsOf(entry), made).digest;
}

function inputsOf({ digest = '' }: Entry): string {
  return String(digest).split(' ', 1).join();
}

/** What the files that an entry's text names are like now; undefined if it does not say which. */
export function filesState(path: string, { rendered }: Entry): string | undefined {
  const names = namedFiles.safeParse(rendered?.metadata);
  return names.success ? JSON.stringify(statesOf(path, names.data, pictureState)) : undefined;
}

function statesOf(
  path: string,
  { pictureNames, mediaNames }: z.infer<typeof namedFiles>,
  tell: typeof pictureState,
) {
  return [tell(pictureNames, path), tell(mediaNames, path, MEDIA)];
}

/** Astro's store puts it before the names of pictures in an entry's fields. */
const ASTROS_MARK = '__ASTRO_IMAGE_';

/** An entry whose digest is of what it was made of and of what it was made to: nobody can change it unseen. */
export function sealed(inputs: string, made: Entry): Entry {
  const { id, data, body = '', filePath, rendered } = made;
  const outputs = JSON.stringify([id, data, body, filePath, rendered]).replaceAll(ASTROS_MARK, '');
  return { ...made, digest: `${inputs} ${hash('sha256', outputs, 'base64url')}` };
}

/** Of all that an entry is made of. */
export function inputsDigest(
  path: string,
  text: string,
  names: z.infer<typeof namedFiles>,
  version: string,
): string {
  const tell = isShared() ? pictureBytes : pictureState;
  const inputs = [version, text, ...statesOf(path, names, tell)];
  return hash('sha256', JSON.stringify(inputs), 'base64url');
}
