import { basename } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import {
  altMissing,
  picturesNotTaken,
  picturesOfNearNames,
} from '../diagnostics/messages/import-files.ts';
import {
  type NotTaken,
  type PictureFolders,
  type TakenPicture,
  takePicture,
} from './picture-source.ts';
import type { NamedPicture } from './reading.ts';

/** The pictures of an article as they are taken along, each once and under a name of its own. */
export class ArticlePictures {
  readonly #folders: PictureFolders;
  readonly #folder: string;
  readonly #bySource = new Map<string, TakenPicture>();
  readonly #byName = new Map<string, TakenPicture>();
  readonly #notTaken = new Map<NotTaken, string[]>();
  #withoutAlt = 0;

  /**
   * @param folders where they are looked for
   * @param folder of the article's pictures, from the folder of pictures
   */
  constructor(folders: PictureFolders, folder: string) {
    this.#folders = folders;
    this.#folder = folder;
  }

  /** @returns undefined for a picture that cannot be taken along */
  take(picture: NamedPicture): TakenPicture | undefined {
    const { src, alt } = picture;
    const found = this.#bySource.get(src) ?? takePicture(picture, this.#folders, this.#folder);
    if (typeof found === 'string') {
      this.#notTaken.set(found, [...(this.#notTaken.get(found) ?? []), src]);
      return undefined;
    }
    const taken = this.#named(found);
    this.#bySource.set(src, taken);
    if (alt.trim() === '') this.#withoutAlt += 1;
    return taken;
  }

  /** Under its name, or under one with a number where another picture has that. */
  #named(picture: TakenPicture): TakenPicture {
    const [, stem = '', ending = ''] = /^(.*?)(\.\w+)$/.exec(picture.name) ?? [];
    let name = picture.name;
    for (let count = 2; isOther(this.#byName.get(name), picture); count += 1)
      name = `${stem}-${count}${ending}`;
    const own = this.#byName.get(name) ?? { ...picture, name };
    this.#byName.set(name, own);
    return own;
  }

  /** Those that were taken along. */
  get taken(): readonly TakenPicture[] {
    return [...this.#byName.values()];
  }

  /** Whether all are there and each has its description, so that the article can be published. */
  get areReady(): boolean {
    return this.#notTaken.size === 0 && this.#withoutAlt === 0;
  }

  /** What the editor should know of them. */
  told(): readonly Message[] {
    const near = [...this.#bySource].flatMap(([src, { instead }]) =>
      instead === undefined ? [] : [`${basename(src)} ← ${instead}`],
    );
    return [
      ...[...this.#notTaken].map(([why, sources]) => picturesNotTaken(why, sources)),
      ...(near.length > 0 ? [picturesOfNearNames(near)] : []),
      ...(this.#withoutAlt > 0 ? [altMissing(this.#withoutAlt)] : []),
    ];
  }
}

function isOther(taken: TakenPicture | undefined, { bytes }: TakenPicture): boolean {
  return taken !== undefined && Buffer.compare(taken.bytes, bytes) !== 0;
}
