import { describe, expect, it } from 'vitest';
import { frontSettingsSchema } from '../../../src/content/settings/front-settings.ts';
import { composeFrontPage } from '../../../src/front-page/compose.ts';

const SECTIONS = ['علوم', 'اقتصاد', 'ثقافة'].map((name) => ({ name, nameEn: name }));
const settings = frontSettingsSchema.parse({});

interface Written {
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly genre?: 'opinion';
  readonly featured?: true;
  readonly picture?: true;
}

/** Articles by their place, the newest first: 1, 2, 3… */
function articles(written: readonly Written[]) {
  return written.map(({ section, tags = [], genre, featured, picture }, at) => ({
    id: String(at + 1),
    data: {
      featured: featured ?? false,
      genre: genre ?? ('news' as const),
      section: section === undefined ? undefined : { name: section },
      tags,
    },
    lead: picture && {},
  }));
}

function many(count: number, section: (at: number) => string | undefined): readonly Written[] {
  return Array.from({ length: count }, (_, at) => {
    const name = section(at);
    return name === undefined ? {} : { section: name };
  });
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

function composed(written: readonly Written[], changed: object = {}) {
  const { lead, beside, seconds, latest, blocks, opinion, others } = composeFrontPage(
    articles(written),
    SECTIONS,
    { ...settings, ...changed },
  );
  return {
    lead: lead?.id,
    beside: ids(beside),
    seconds: ids(seconds),
    latest: ids(latest),
    blocks: blocks.map(
      (block) => `${block.section.name}: ${block.lead.id}, ${ids(block.headlines)}`,
    ),
    opinion: ids(opinion),
    others: ids(others),
  };
}

describe('the front page', () => {
  it('is empty without articles', () => {
    expect(composed([])).toEqual({
      lead: undefined,
      beside: '',
      seconds: '',
      latest: '',
      blocks: [],
      opinion: '',
      others: '',
    });
  });

  it.each([
    [1, '', ''],
    [3, '2 3', ''],
    [8, '2 3', '4 5 6 7 8'],
  ])('of %i articles has a lead, two seconds, and the latest', (count, seconds, latest) => {
    expect(composed(many(count, () => undefined))).toMatchObject({ lead: '1', seconds, latest });
  });

  it('is led by the newest featured article, wherever it stands', () => {
    const written = [{}, {}, { featured: true }, { featured: true }] as const;
    expect(composed(written)).toMatchObject({ lead: '3', seconds: '1 2', latest: '4' });
  });

  it('is led by news rather than by opinion, if there is news', () => {
    expect(composed([{ genre: 'opinion' }, {}])).toMatchObject({ lead: '2', opinion: '1' });
    expect(composed([{ genre: 'opinion' }])).toMatchObject({ lead: '1', opinion: '' });
  });

  it('sets beside the lead what shares a tag with it', () => {
    const written = [
      { tags: ['فضاء', 'قمر'] },
      {},
      { tags: ['قمر'] },
      { tags: ['بحر'] },
      { tags: ['فضاء'] },
      { tags: ['قمر'] },
    ];
    expect(composed(written)).toMatchObject({ beside: '3 5', seconds: '2 4', latest: '6' });
  });

  it('sets no opinion beside the lead, where nobody would sign it', () => {
    const written = [
      { tags: ['قمر'] },
      { tags: ['قمر'], genre: 'opinion' },
      { tags: ['قمر'] },
    ] as const;
    expect(composed(written)).toMatchObject({ beside: '3', opinion: '2' });
  });

  it('sets nothing beside the lead that is old', () => {
    const written = [{ tags: ['قمر'] }, ...many(59, () => undefined), { tags: ['قمر'] }];
    expect(composed(written).beside).toBe('');
    expect(composed([...written.slice(0, 59), { tags: ['قمر'] }]).beside).toBe('60');
  });

  it('sets opinion apart, four of it, and the rest with the latest', () => {
    const written = [
      {},
      ...Array.from({ length: 5 }, () => ({ genre: 'opinion' as const })),
      {},
      {},
    ];
    expect(composed(written)).toMatchObject({ opinion: '2 3 4 5', seconds: '7 8', latest: '6' });
  });

  it('has a block for each section with two articles or more left, in the order of the sections', () => {
    const names = ['ثقافة', 'علوم', undefined];
    const written = [
      ...many(8, () => undefined),
      { section: 'اقتصاد' },
      ...many(9, (at) => names[at % 3]),
    ];
    expect(composed(written)).toMatchObject({
      blocks: ['علوم: 11, 14 17', 'ثقافة: 10, 13 16'],
      others: '9 12 15 18',
    });
  });

  it('heads a block with one of its newest three that has a picture', () => {
    const block = (at: number) => [
      ...many(8, () => undefined),
      ...many(5, () => 'علوم').map((article, place) =>
        place === at ? { ...article, picture: true as const } : article,
      ),
    ];
    expect(composed(block(2)).blocks).toEqual(['علوم: 11, 9 10 12']);
    expect(composed(block(3)).blocks).toEqual(['علوم: 9, 10 11 12']);
  });

  it('leaves out what a large site has left over, and shows all of a small one', () => {
    expect(composed(many(20, () => undefined)).others.split(' ')).toHaveLength(12);
    expect(composed(many(21, () => undefined)).others).toBe('');
  });

  it('takes blocks, their order and all counts from the settings', () => {
    const written = many(30, (at) => ['علوم', 'اقتصاد', 'ثقافة'][at % 3]);
    const blocks = [{ section: 'ثقافة', headlines: 1 }, { section: 'علوم' }];
    const page = composed(written, { blocks, headlines: 2, seconds: 1, latest: 2 });
    expect(page).toMatchObject({
      seconds: '2',
      latest: '3 4',
      blocks: ['ثقافة: 6, 9', 'علوم: 7, 10 13'],
    });
  });

  it('shows every article once', () => {
    const written = many(40, (at) => ['علوم', 'اقتصاد', 'ثقافة', undefined][at % 4]);
    const { lead, blocks, ...lists } = composed(written);
    const shown = [
      lead,
      ...blocks.flatMap((block) => block.match(/\d+/g) ?? []),
      ...Object.values(lists).flatMap((list) => list.split(' ').filter(Boolean)),
    ];
    expect(new Set(shown).size).toBe(shown.length);
  });
});
