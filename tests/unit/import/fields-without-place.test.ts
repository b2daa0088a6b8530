import { expect, it } from 'vitest';
import { mapFields } from '../../../src/import/markdown/map-fields.ts';

it.each(['layout', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field that is none here is told, whatever its name: %s',
  (name) => {
    const { found, told } = mapFields({ title: 'خبر', [name]: 'نصّ' }, []);
    expect(found).toEqual({ title: 'خبر' });
    expect(told.map(({ en }) => en)).toEqual([
      `Fields that have no place here were left out: ${name}.`,
    ]);
  },
);
