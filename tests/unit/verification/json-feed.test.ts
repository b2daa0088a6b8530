import { describe, expect, it } from 'vitest';
import { faultsWith } from '../../setup/small-site.ts';

const ARTICLE = 'https://small.example/articles/%D8%AE%D8%A8%D8%B1/';

describe('a JSON Feed', () => {
  const item = {
    id: '1',
    url: ARTICLE,
    content_html: '<p>نص</p>',
    date_published: '2025-03-05T22:00:00Z',
  };
  const feed = (changes: object = {}, ...items: object[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'صغير',
      home_page_url: 'https://small.example/',
      feed_url: 'https://small.example/feed.json',
      items: items.length > 0 ? items : [item],
      ...changes,
    });

  it('is accepted', async () => {
    expect(await faultsWith({ 'feed.json': feed() })).toEqual([]);
  });

  it.each([
    ['a comma too many', feed().replace('}', ',}'), 'This is no well-formed JSON'],
    ['no title', feed({ title: undefined }), 'feed lacks what its rules ask for: title.'],
    [
      'another address',
      feed({ feed_url: 'https://small.example/' }),
      'This feed says that it is at https://small.example/',
    ],
    [
      'an item without text',
      feed({}, { ...item, content_html: '' }),
      'item 1 lacks what its rules ask for: content_html / content_text.',
    ],
    ['no version', feed({ version: undefined }), 'feed lacks what its rules ask for: version.'],
    ['nothing', 'null', 'feed lacks what its rules ask for: version.'],
    ['an id twice', feed({}, item, item), 'id has a value twice: "1".'],
    [
      'a date without its zone',
      feed({}, { ...item, date_published: '2025-03-05T22:00:00' }),
      'date_published of item 1 is not right',
    ],
    [
      'a link to nothing',
      feed({}, { ...item, url: 'https://small.example/none/' }),
      'Nothing of the site is at https://small.example/none/.',
    ],
    [
      'a link that is not in full',
      feed({}, { ...item, content_html: '<a href="/">نص</a>' }),
      'is not in full: /.',
    ],
  ])('with %s', async (_name, text, sentence) => {
    const said = await faultsWith({ 'feed.json': text });
    expect(said).toEqual([expect.stringContaining(sentence)]);
    expect(said.join()).toMatch(/^feed\.json: /);
  });
});
