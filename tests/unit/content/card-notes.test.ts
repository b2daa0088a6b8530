import { expect, it } from 'vitest';
import { cardNotes } from '../../../src/content/advice/card-notes.ts';
import { renderedProblems } from '../../../src/content/advice/rendered-problems.ts';

const LONG = 'قال وزير الخارجية في مؤتمر صحفي عقده مساء أمس إن بلاده لن تقبل '.repeat(4);
const advice = (data: Readonly<Record<string, unknown>>) =>
  cardNotes({ data, lineOf: (path) => (path[0] === 'title' ? 2 : 0) });

it.each([
  ['a headline', { title: 'فوز المنتخب' }],
  ['a long one whose article has a picture', { title: LONG, image: { src: 'a.jpg' } }],
  ['an emoji where there is a picture', { title: 'فوز المنتخب 🎉', image: { src: 'a.jpg' } }],
])('nothing is said of %s', async (_what, data) => {
  expect(await advice(data)).toEqual([]);
});

it.each([
  ['what is too long', LONG, 'too long for the card'],
  ['an emoji', 'فوز المنتخب 🎉', "what the site's typeface lacks (🎉)"],
  // Which any device shows, and no text is advised of.
  ['signs of figures', 'السعر ≈ ½ دولار', "what the site's typeface lacks (≈ ½)"],
  ['an emoji in what is too long', `${LONG} 🎉`, "what the site's typeface lacks (🎉)"],
])('that its section’s card is shown is said of %s', async (_what, title, told) => {
  const [note, ...others] = await advice({ title });
  expect(others).toEqual([]);
  expect(note).toMatchObject({ line: 2, severity: 'advice', en: expect.stringContaining(told) });
});

it('an emoji in a headline is advised of once', async () => {
  const notes = await advice({ title: 'فوز المنتخب 🎉' });
  const text = '---\ntitle: فوز المنتخب 🎉\n---\n\nنصّ.\n';
  expect(renderedProblems({ notes }, 'x.md', text)).toMatchObject([
    { file: 'x.md', line: 2, en: expect.stringContaining('no card is drawn') },
  ]);
});
