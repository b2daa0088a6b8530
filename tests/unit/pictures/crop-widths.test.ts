import { expect, it } from 'vitest';
import { cropWidths } from '../../../src/pictures/crop-widths.ts';

it.each([
  ['all that are wanted', 1600, 1200, [480, 800, 1200], [480, 800, 1200]],
  ['none that is wider than the picture', 800, 1200, [480, 800, 1200], [480, 800]],
  ['none whose crop is higher than the picture', 1200, 400, [480, 800, 1200], [480, 800]],
  ['of a small picture the widest that there is', 400, 200, [480, 800], [400]],
  ['of a low one, too', 3000, 150, [480, 800], [300]],
  ['of a line a dot', 1, 1, [480], [1]],
])('a picture is cropped in %s', (_what, width, height, widths, made) => {
  expect(cropWidths({ width, height }, 2, widths)).toEqual(made);
});
