import { inProse } from './shortcodes.ts';

/** Lines of a program at the head of an MDX file. */
const MODULE_LINE =
  /^(?:import\s(?:.*\sfrom\s)?["'].*|export\s+(?:const|let|default|function)\b.*)$\n?/gm;

/** A picture that a file takes in under a name. */
const PICTURE_LINE =
  /^import\s+([\w$]+)\s+from\s+["']([^"'\r\n]+\.(?:jpe?g|png|gif|webp|avif))["']/gim;

/** A component of an MDX file, with what is given to it. */
const COMPONENT = /<\/?([A-Z][\w.]*)(?:\s((?:[^<>{}]|\{(?:[^{}<>]|\{[^{}<>]*\})*\})*))?\/?>/g;

/** A text of MDX as Markdown. */
interface MdxText {
  readonly text: string;
  /** The components that were left out; the words between their tags are in the text. */
  readonly components: readonly string[];
}

/** Takes out of a text of MDX what is a program, but for the pictures that it shows. */
export function withoutPrograms(body: string): MdxText {
  const pictures = new Map(
    Array.from(body.matchAll(PICTURE_LINE), ([, name = '', file = '']) => [name, file]),
  );
  const components: string[] = [];
  const text = inProse(body, (prose) =>
    prose.replace(MODULE_LINE, '').replace(COMPONENT, (tag, name: string, given = '') => {
      const picture = tag.startsWith('</') ? undefined : pictureOf(name, given, pictures);
      if (picture === undefined && !tag.startsWith('</')) components.push(`<${name}>`);
      return picture ?? '';
    }),
  );
  return { text, components };
}

/** Components that show a picture, and any that are given one by its file. */
function pictureOf(
  component: string,
  given: string,
  pictures: ReadonlyMap<string, string>,
): string | undefined {
  const [, written, named = ''] =
    /(?:^|\s)src=(?:["']([^"']+)["']|\{\s*([\w$]+)\s*\})/.exec(given) ?? [];
  const src = written ?? pictures.get(named);
  const isPicture =
    /^(?:Image|Picture)$/.test(component) ||
    pictures.has(named) ||
    /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src ?? '');
  if (src === undefined || !isPicture) return undefined;
  const alt = /(?:^|\s)alt=(?:"([^"]*)"|'([^']*)')/.exec(given)?.slice(1).find(Boolean) ?? '';
  return `\n\n![${alt.replace(/[[\]]/g, '\\$&')}](<${src}>)\n\n`;
}
