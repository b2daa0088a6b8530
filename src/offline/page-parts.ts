/** What a built page is drawn with, read off its HTML, by full address. */
export interface PageParts {
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  /** For each picture, the files that a browser may choose among. */
  readonly pictures: readonly (readonly PictureFile[])[];
  /** The forms of an article's words. */
  readonly table?: string;
}

interface PictureFile {
  readonly url: string;
  /** In pixels; infinite for a picture that is to be had in one size. */
  readonly width: number;
}

const FONT = /<link\b[^>]*\bhref="([^"]+)"[^>]*\bas="font"/g;
const SCRIPT = /["'`]([^"'`\s]*\/_astro\/[^"'`\s]+\.js)["'`]/g;
const PICTURE = /<(?:img|source)\b[^>]*>/g;
const TABLE = /\bdata-index="([^"]+)"[^>]*\bdata-words="([^"]+)"/;
/** A chunk that a script imports, now or later: it lies beside. */
const IMPORT = /["'`](\.\/[^"'`\s]+\.js)["'`]/g;

/** Finds in the HTML of a page what it needs to be read, and searched, without a network. */
export function pageParts(html: string, address: string): PageParts {
  const whole = (path: string) => new URL(path, address).href;
  const all = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map(([, path = '']) => whole(path))),
  ];
  const pictures = [...html.matchAll(PICTURE)]
    .map(([tag]) => filesOf(tag).map((file) => ({ ...file, url: whole(file.url) })))
    .filter((files) => files.length > 0);
  const [, index, words] = TABLE.exec(html) ?? [];
  return {
    fonts: all(FONT),
    scripts: all(SCRIPT),
    pictures,
    ...(index && words && { table: whole(index + words) }),
  };
}

/** The scripts that a script imports. */
export function importsOf(script: string, address: string): readonly string[] {
  return [...script.matchAll(IMPORT)].map(([, path = '']) => new URL(path, address).href);
}

function filesOf(tag: string): readonly PictureFile[] {
  const [, srcset] = /\bsrcset="([^"]+)"/.exec(tag) ?? [];
  const [, src = ''] = /\bsrc="([^"]+)"/.exec(tag) ?? [];
  const choices = srcset?.split(', ') ?? [src];
  return choices
    .map((choice) => {
      const [url = '', size = ''] = choice.trim().split(' ');
      return { url, width: /^\d+w$/.test(size) ? Number.parseInt(size, 10) : Infinity };
    })
    .filter(({ url }) => url.includes('/_astro/'));
}

/** Wide enough for any phone held upright, at two dots to a pixel. */
const ENOUGH = 800;

/** The file of a picture that is kept for reading: the smallest that is sharp on a phone, or the largest. */
export function pictureToKeep(files: readonly PictureFile[]): string | undefined {
  const byWidth = [...files].sort((a, b) => a.width - b.width);
  return (byWidth.find(({ width }) => width >= ENOUGH) ?? byWidth.at(-1))?.url;
}

/** What the files of one picture have in common, whatever their size: `/_astro/dunes.DnrLsjFT`. */
export function pictureStem(address: string): string | undefined {
  return /^(.+\/_astro\/.+)_[^_/]+\.(?:webp|avif|jpe?g|png|gif)$/.exec(address)?.[1];
}
