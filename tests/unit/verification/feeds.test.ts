import { describe, expect, it } from 'vitest';
import { faultsWith, ITEM, rss } from '../../setup/small-site.ts';

const ARTICLE = 'https://small.example/articles/%D8%AE%D8%A8%D8%B1/';

describe('an RSS feed', () => {
  it.each([
    [
      'an entity of HTML alone',
      rss().replace('صغير', '&nbsp;'),
      'This is no well-formed XML, and no one will read it: Invalid character entity',
    ],
    [
      'two faults, of which the first may have made the second',
      `${rss().replace('صغير', '&nbsp;')}\n<rss/>`,
      'Invalid character entity, line 1.',
    ],
    ['a bare ampersand', rss().replace('صغير', 'أ & ب'), 'This is no well-formed XML'],
    [
      'a prefix that nothing explains',
      rss(ITEM.replace('<title>', '<media:x/><title>')),
      'Unbound namespace prefix: "media:x", line 1',
    ],
    ['an element that does not end', rss('<item>'), 'This is no well-formed XML'],
    ['a second root', `${rss()}<rss/>`, 'A second root element'],
    [
      'a control character',
      rss().replace('صغير', 'صغير\u0008'),
      'A character that XML forbids, U+0008',
    ],
    [
      'a declaration that is not at the start',
      ` ${rss()}`,
      'An XML declaration that is not at the start',
    ],
    ['nothing', '', 'This is no well-formed XML'],
    ['no channel', '<rss version="2.0"/>', 'rss lacks what its rules ask for: channel.'],
    [
      'another version',
      rss().replace('2.0', '0.91'),
      'version of rss is not right: "0.91". Write it like 2.0.',
    ],
    [
      'no description',
      rss().replace(/<description>.*?<\/description>/, ''),
      'channel lacks what its rules ask for: description.',
    ],
    [
      'an empty title',
      rss().replace('<title>صغير', '<title> '),
      'channel lacks what its rules ask for: title.',
    ],
    [
      'no link to itself',
      rss().replace(/<atom:link[^>]*>/, ''),
      'feed lacks what its rules ask for: link rel="self".',
    ],
    [
      'a wrong link to itself',
      rss(ITEM, 'https://small.example/'),
      'This feed says that it is at https://small.example/; it is at https://small.example/rss.xml.',
    ],
    [
      'an item without a date',
      rss(ITEM.replace(/<pubDate>.*<\/pubDate>/, '')),
      'item 1 lacks what its rules ask for: pubDate.',
    ],
    [
      'an author without a name',
      rss(
        ITEM.replace(
          '</item>',
          '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"> </dc:creator></item>',
        ),
      ),
      'item 1 lacks what its rules ask for: dc:creator.',
    ],
    [
      'a change without its hour',
      rss(ITEM.replace('</item>', '<atom:updated>2025-03-06</atom:updated></item>')),
      'atom:updated of item 1 is not right: "2025-03-06".',
    ],
    [
      'an item without a guid',
      rss(ITEM.replace(/<guid.*<\/guid>/, '')),
      'item 1 lacks what its rules ask for: guid.',
    ],
    [
      'a date of ISO',
      rss(ITEM.replace(/<pubDate>[^<]*/, '<pubDate>2025-03-05')),
      'pubDate of item 1 is not right: "2025-03-05".',
    ],
    ['a wrong weekday', rss(ITEM.replace('Wed', 'Tue')), 'pubDate of item 1 is not right'],
    [
      'a day that there is not',
      rss(ITEM.replace('Wed, 05 Mar', '30 Feb')),
      'pubDate of item 1 is not right',
    ],
    ['a date without its zone', rss(ITEM.replace(' GMT', '')), 'pubDate of item 1 is not right'],
    ['a guid twice', rss(ITEM + ITEM), `guid has a value twice: "${ARTICLE}".`],
    [
      'a link to nothing',
      rss(ITEM.replaceAll('%AE', '%AD')),
      'Nothing of the site is at https://small.example/articles/%D8%AD%D8%A8%D8%B1/.',
    ],
    [
      'a link that is not in full',
      rss(ITEM.replace('<link>https://small.example', '<link>')),
      'This address is read away from the site and is not in full',
    ],
    [
      'a link to another site',
      rss(ITEM.replace('<link>https://small', '<link>https://other')),
      'This address is not of the site https://small.example/',
    ],
    [
      'a sound without its length',
      rss(
        ITEM.replace(
          '</item>',
          `<enclosure url="https://small.example/picture.svg" type="audio/mpeg"/></item>`,
        ),
      ),
      'item 1, enclosure lacks what its rules ask for: length.',
    ],
    [
      'a text with a link that is not in full',
      rss(
        ITEM.replace(
          '</item>',
          '<content:encoded>&lt;a href="/articles/خبر/"&gt;خبر&lt;/a&gt;</content:encoded></item>',
        ),
      ),
      'is not in full: /articles/خبر/.',
    ],
    [
      'a description with a link that is not in full',
      rss(
        ITEM.replace('</item>', '<description>&lt;a href="/"&gt;أ&lt;/a&gt;</description></item>'),
      ),
      'is not in full: /.',
    ],
    [
      'a text with a place that there is not',
      rss(
        ITEM.replace(
          '</item>',
          `<content:encoded><![CDATA[<a href="${ARTICLE}#none">خبر</a>]]></content:encoded></item>`,
        ),
      ),
      'has the id none',
    ],
    [
      'a text with a picture that there is not',
      rss(
        ITEM.replace(
          '</item>',
          '<content:encoded><![CDATA[<img src="https://small.example/none.jpg">]]></content:encoded></item>',
        ),
      ),
      'Nothing of the site is at https://small.example/none.jpg.',
    ],
  ])('with %s', async (_name, feed, sentence) => {
    const said = await faultsWith({ 'rss.xml': feed });
    expect(said).toContainEqual(expect.stringContaining(sentence));
    expect(said.every((line) => line.startsWith('rss.xml: '))).toBe(true);
  });

  it.each([
    [
      'a guid that is no address',
      rss(ITEM.replace(/<guid.*<\/guid>/, '<guid isPermaLink="false">1</guid>')),
    ],
    ['a date without its weekday', rss(ITEM.replace('Wed, ', ''))],
    ['a date of another zone', rss(ITEM.replace('GMT', '+0200'))],
    [
      'a prefix of its own for Atom',
      rss().replace('xmlns:atom', 'xmlns:a').replace('<atom:link', '<a:link'),
    ],
    ['a byte order mark', `\uFEFF${rss()}`],
    [
      'a message to the desk in its text',
      rss(
        ITEM.replace(
          '</item>',
          '<content:encoded><![CDATA[<a href="mailto:desk@small.example">اكتب</a>]]></content:encoded></item>',
        ),
      ),
    ],
  ])('may have %s', async (_name, feed) => {
    expect(await faultsWith({ 'rss.xml': feed })).toEqual([]);
  });
});

it('reads a long text to its end', async () => {
  const long = `${'&lt;p&gt;نصّ طويل&lt;/p&gt;'.repeat(10_000)}&lt;a href="/none/"&gt;خبر&lt;/a&gt;`;
  for (const text of [
    long,
    `<![CDATA[${long.replaceAll('&lt;', '<').replaceAll('&gt;', '>')}]]>`,
  ]) {
    const item = ITEM.replace('</item>', `<content:encoded>${text}</content:encoded></item>`);
    expect(await faultsWith({ 'rss.xml': rss(item) })).toEqual([
      expect.stringContaining(
        'rss.xml: This address is read away from the site and is not in full: /none/.',
      ),
    ]);
  }
});

describe('an Atom feed', () => {
  const entry = `<entry><id>${ARTICLE}</id><title>خبر</title><updated>2025-03-05T22:00:00Z</updated><link href="${ARTICLE}"/><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry>`;
  const atom = (entries = entry) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://small.example/</id><title>صغير</title><updated>2025-03-05T22:00:00Z</updated><author><name>المحرر</name></author><link rel="self" href="https://small.example/atom.xml"/>${entries}</feed>`;

  it('is accepted', async () => {
    expect(await faultsWith({ 'atom.xml': atom() })).toEqual([]);
  });

  it.each([
    [
      'no author',
      atom().replace(/<author>.*<\/author>/, ''),
      'entry 1 lacks what its rules ask for: author.',
    ],
    ['no id', atom(entry.replace(/<id>.*<\/id>/, '')), 'entry 1 lacks what its rules ask for: id.'],
    [
      'an id that is no IRI',
      atom(entry.replace(/<id>.*<\/id>/, '<id>1</id>')),
      'id of entry 1 is not right: "1".',
    ],
    [
      'a date without time',
      atom(entry.replace('T22:00:00Z', '')),
      'updated of entry 1 is not right',
    ],
    ['an id twice', atom(entry + entry), 'id has a value twice'],
    [
      'no link to itself',
      atom().replace('rel="self"', 'rel="via"'),
      'feed lacks what its rules ask for: link rel="self".',
    ],
    [
      'a link to nothing',
      atom(entry.replace(`href="${ARTICLE}"`, 'href="https://small.example/none/"')),
      'Nothing of the site is at https://small.example/none/.',
    ],
    [
      'a picture that there is not',
      atom(entry.replace('&lt;p&gt;', '&lt;img src="/none.png"&gt;')),
      'is not in full: /none.png.',
    ],
  ])('with %s', async (_name, feed, sentence) => {
    const said = await faultsWith({ 'atom.xml': feed });
    expect(said).toEqual([expect.stringContaining(sentence)]);
    expect(said.join()).toMatch(/^atom\.xml: /);
  });
});
