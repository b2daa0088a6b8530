import { expect, it } from 'vitest';
import { fontFamilies } from '../../../src/fonts/font-families.ts';

it('the font’s files are named from the root of the project, wherever that is', async () => {
  const files = (await fontFamilies()).flatMap(({ options }) =>
    options.variants.flatMap(({ src }) => src),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(file).toMatch(/^\.\/node_modules\/[^:]+\/\w+\.woff2$/);
});
