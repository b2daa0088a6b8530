import { expect, it } from 'vitest';
import { foundWithoutNotes } from '../../../src/import/field-notes.ts';

it('leaves out what no field may have, and tells of it', () => {
  const left: string[] = [];
  const found = foundWithoutNotes(
    {
      title: '</',
      description: 'ملخص <!-- للمحرر --> قصير',
      section: '؟!',
      tags: ['علوم', '***', 'علوم، فضاء', '-->'],
      authors: ['—', 'ليلى حداد'],
      series: '...',
      redirectFrom: ['/```/', '/2019/05/خبر/'],
      image: { src: 'a.jpg', alt: '•', caption: '12', credit: '--' },
    },
    left,
  );
  expect(found).toEqual({
    title: undefined,
    description: 'ملخص قصير',
    section: undefined,
    tags: ['علوم', 'فضاء'],
    authors: ['ليلى حداد'],
    series: undefined,
    redirectFrom: ['/2019/05/خبر/'],
    image: { src: 'a.jpg', alt: '', caption: '12', credit: '' },
  });
  expect(left.toSorted()).toEqual(
    ['</', '<!-- للمحرر -->', '؟!', '***', '-->', '—', '...', '/```/', '•', '--'].toSorted(),
  );
});
