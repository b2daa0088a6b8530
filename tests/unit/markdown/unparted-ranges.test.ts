import { expect, it } from 'vitest';
import { html } from './rendered.ts';

const held = (text: string) => `<span class="unparted">${text}</span>`;

it.each([
  ['in a text', 'بين 2020-2021 نعم', `بين ${held('2020-2021')} نعم`],
  ['in a link', 'في [العدد 1-3](/a) نعم', `العدد ${held('1-3')}</a>`],
  ['that emphasis takes in', 'من **3-5** نعم', `<strong>${held('3-5')}</strong>`],
  ['that emphasis takes a part of', 'من **3**-5 نعم', held('<strong>3</strong>-5')],
  [
    'of a day, which is isolated',
    'في 2024-05-01 نعم',
    `<bdi dir="ltr">${held('2024-05-01')}</bdi>`,
  ],
  [
    'at the beginning of a cell',
    '| أ |\n| - |\n| 2-1 |',
    `${held('<bdi dir="ltr">2</bdi>-1')}</td>`,
  ],
])('no line ends in a range %s', (_where, text, expected) => {
  expect(html(text)).toContain(expected);
});

it.each([
  '1-3 نعم',
  'نعم `1-3`',
  'نعم https://a.example/1-3',
  '![قارب 1-3](https://a.example/a.png)',
])('nothing is put around one in %s', (text) => {
  expect(html(text)).not.toContain('unparted');
});
