/**
 * What a fallback face needs to be as wide as ours: `node_modules/.bin/node bench/page/fallback-metrics.ts FONT.ttf`
 * prints its `size-adjust` and `ascent-override`, measured by HarfBuzz over the Arabic words of the sample newsroom. A
 * bold face is compared with our bold: `--bold`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { given, readArguments } from '../../src/commands/arguments.ts';

const OURS =
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const NEWS = 'tests/newsroom/articles';
/** Of our font, above and below the baseline, in ems. */
const [ASCENT, DESCENT] = [1.069, 0.634];

const { positionals, switches } = given((args) => readArguments(args, [], ['bold']));

const files = (await readdir(NEWS)).filter((name) => name.endsWith('.md'));
const texts = await Promise.all(files.map((name) => readFile(`${NEWS}/${name}`, 'utf8')));
const words = texts.join('\n').match(/[\u0620-\u0652]+/g) ?? [];
const letters = [...new Set(words.join(''))].join('');
const ours = await readFile(fileURLToPath(import.meta.resolve(OURS)));
const naskh = await subsetFont(ours, letters, { targetFormat: 'truetype' });
const ourWidth = widthOf(naskh, [new Variation('wght', switches.has('bold') ? 700 : 400)]);

for (const file of positionals) {
  const size = ourWidth / widthOf(await readFile(file), []);
  const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
  console.log(
    `${basename(file)}: size-adjust ${percent(size)}, ascent-override ${percent(ASCENT / size)}, descent-override ${percent(DESCENT / size)}`,
  );
}

/** How wide the words are in a font, in ems. */
function widthOf(bytes: Uint8Array, variations: readonly Variation[]): number {
  const face = new Face(new Blob(new Uint8Array(bytes)), 0);
  const font = new Font(face);
  font.setVariations([...variations]);
  let width = 0;
  for (const word of words) {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    for (const { xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) width += xAdvance;
  }
  return width / face.upem;
}
