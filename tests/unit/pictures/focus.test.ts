import { expect, it } from 'vitest';
import { focusSchema } from '../../../src/pictures/focus.ts';

it.each([
  ['أعلى', 'top'],
  ['أعلى يمين', 'right top'],
  ['يمين أعلى', 'right top'],
  ['الأسفل اليسار', 'left bottom'],
  ['bottom', 'bottom'],
  ['Top Left', 'left top'],
  ['وسط', 'centre'],
  ['وسط أعلى', 'top'],
])('%s is %s', (written, position) => {
  expect(focusSchema.parse(written)).toBe(position);
});

it.each(['', 'وجه', 'constructor', 'أعلى أسفل', 'top top', 'أعلى يمين يسار', '30% 20%'])(
  'asks for words that name a place: %s',
  (written) => {
    const { error } = focusSchema.safeParse(written);
    expect(JSON.stringify(error?.issues)).toContain('أعلى يمين');
  },
);
