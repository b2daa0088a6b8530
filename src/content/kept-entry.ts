import { createHash } from 'node:crypto';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { MEDIA } from '../folders.ts';
import { pictureState } from '../pictures/picture-state.ts';

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
  if (!entry || !names.success) return undefined;
  const { digest, ...made } = entry;
  const inputs = inputsDigest(path, text, names.data, version);
  return digest === sealed(inputs, made).digest ? entry : undefined;
}

/** Astro's store puts it before the names of pictures in an entry's fields. */
const ASTROS_MARK = '__ASTRO_IMAGE_';

/** An entry whose digest is of what it was made of and of what it was made to: nobody can change it unseen. */
export function sealed(inputs: string, made: Entry): Entry {
  const { id, data, body = '', filePath, rendered } = made;
  const outputs = JSON.stringify([id, data, body, filePath, rendered]).replaceAll(ASTROS_MARK, '');
  return { ...made, digest: `${inputs} ${sha256(outputs)}` };
}

/** Of all that an entry is made of. */
export function inputsDigest(
  path: string,
  text: string,
  { pictureNames, mediaNames }: z.infer<typeof namedFiles>,
  version: string,
): string {
  const files = [pictureState(pictureNames, path), pictureState(mediaNames, path, MEDIA)];
  const inputs = [version, text, ...files];
  return sha256(JSON.stringify(inputs));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
