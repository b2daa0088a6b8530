import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { fillMediaPlaces } from '../../../src/markdown/media-boxes/media.ts';
import { html, notes, render } from './rendered.ts';

const box = (...lines: readonly string[]) => [...lines, ':::'].join('\n');
const asked = (text: string) => render(text).notes.map(({ line, en }) => `${line} ${en}`);

describe('a box for media', () => {
  const player = (kind: string, frame: string, caption: string) =>
    `<figure class="${kind}"><div class="frame-of-media">${frame}<media-player 0></div><figcaption>${caption}<media-file 0></figcaption></figure>`;

  it.each([
    [
      'with all that it may have',
      [
        ':::فيديو قبل الفجر',
        '[قوارب **تدخل**](a.mp4)',
        'صورة: a.jpg',
        'عاد الصيادون.',
        'تصوير: ليلى',
      ],
      player(
        'video',
        '<img __ASTRO_IMAGE_="0">',
        '<strong>قوارب <strong>تدخل</strong></strong> قبل الفجر عاد الصيادون. <span class="credit">تصوير: ليلى</span>',
      ),
    ],
    ['of sound', [':::صوت', '[موج](a.mp3)'], player('audio', '', '<strong>موج</strong>')],
    [
      'in the form of a picture',
      [':::صوت', '![ موج ](a.mp3)'],
      player('audio', '', '<strong>موج</strong>'),
    ],
    [
      'whose caption stands behind its file',
      [':::صوت', '[موج](a.mp3) عند الفجر'],
      player('audio', '', '<strong>موج</strong> عند الفجر'),
    ],
    [
      'whose description is a title',
      [':::صوت', '[موج:](a.mp3)', 'عند الفجر'],
      player('audio', '', '<strong>موج:</strong> عند الفجر'),
    ],
    [
      'of another site',
      [':::فيديو', 'https://youtu.be/abcdefghijk', 'عند الفجر'],
      '<figure class="elsewhere"><p><a href="https://youtu.be/abcdefghijk" rel="external noopener"><span class="host">فيديو على يوتيوب</span></a></p><figcaption>عند الفجر</figcaption></figure>',
    ],
    [
      'of another site with its length',
      [':::صوت', '[لقاء](https://a.example/b)', 'المدة: 1:02:03'],
      '<figure class="elsewhere"><p><a href="https://a.example/b" rel="external noopener"><span class="host">صوت على <bdi>a.example</bdi>، 1:02:03:</span> لقاء</a></p></figure>',
    ],
  ])('%s is drawn', (_what, lines, page) => {
    const shown = render(box(...lines)).html.replace(/ id="p-\w+"/g, '');
    expect(
      shown
        .replace(/(?<=>)\n(?=<(?!span)|$)/g, '')
        .replaceAll('\n', ' ')
        .trim(),
    ).toBe(page);
  });

  it.each([
    ['on the line that opens it', [':::صوت عن <b>', '[موج](a.mp3)', 'نص'], 1],
    ['behind its file', [':::صوت', '[موج](a.mp3) عن <b>'], 2],
    ['below its file', [':::صوت', '[موج](a.mp3)', 'عن <b>'], 3],
    ['below a field', [':::صوت', '[موج](a.mp3)', 'المدة: 3:20', '', 'عن <b>'], 5],
    ['between fields', [':::صوت', '[موج](a.mp3)', 'نص', 'المدة: 3:20', 'عن <b>'], 5],
    ['of another site', [':::صوت', '[موج](https://a.example/b)', 'المدة: 3:20', 'عن <b>'], 4],
    ['of it where it opens', [':::صوت عن <b>', '[موج](https://a.example/b)', 'المدة: 3:20'], 1],
  ])('has its lines when something is said of a caption %s', (_where, lines, line) => {
    expect(notes(box(...lines))).toEqual([[line, 'advice']]);
    const linked = box(...lines.map((each) => each.replace('<b>', '[ن](/x)')));
    expect(render(linked).links).toEqual([{ line, path: '/x' }]);
  });

  it.each([
    ['0:05', 5],
    ['59:59', 3599],
    ['1:59:59', 7199],
    ['10:00:00', 36_000],
    ['٠١:٠٢', 62],
    ['0:00', undefined],
    ['1:60:00', undefined],
    ['0:60', undefined],
    ['100:00', undefined],
    ['3:2', undefined],
    ['3:20 دقيقة', undefined],
    ['نحو 3:20', undefined],
  ])('lasts %s', (written, seconds) => {
    const { media, notes } = render(box(':::صوت', '[موج](a.mp3)', `المدة: ${written} `));
    expect(media[0]?.duration).toBe(seconds);
    expect(notes).toHaveLength(seconds === undefined ? 1 : 0);
  });

  it.each(['a.jpg', '[ص](a.jpg)', '![](a.jpg)', '[صورة كبيرة](<a.jpg>)'])(
    'has the picture %s',
    (written) => {
      expect(render(box(':::فيديو', '[ق](a.mp4)', `صورة： ${written}`)).pictures).toMatchObject([
        { src: 'a.jpg' },
      ]);
    },
  );

  it.each([
    ['a space before each colon', 'صورة : a.jpg', 'ترجمة : a.vtt', 'المدة : 3:20'],
    ['no space behind it', 'صورة:a.jpg', 'ترجمة:a.vtt', 'المدة:3:20'],
    ['spaces around each', ' صورة:  a.jpg ', ' ترجمة:  a.vtt ', ' المدة:  3:20 '],
  ])('has its fields with %s', (_what, ...fields) => {
    const { media, pictures } = render(box(':::فيديو', '[ق](a.mp4)', ...fields));
    expect(pictures).toMatchObject([{ src: 'a.jpg' }]);
    expect(media).toMatchObject([{ captions: { value: 'a.vtt' }, duration: 200 }]);
  });

  it.each(['هذه صورة: البحر', 'نقلته ترجمة: نور', 'زادت المدة: ساعة'])(
    'has a caption in which a field is only spoken of: %s',
    (caption) => {
      const { html, media } = render(box(':::صوت', '[موج](a.mp3)', caption));
      expect(html).toContain(caption);
      expect(media).toHaveLength(1);
    },
  );

  it.each(['https://a.example/موج', 'http://a.example/b'])(
    'says nothing with an address alone: %s',
    (address) => {
      expect(asked(box(':::صوت', address))).toEqual([
        expect.stringContaining('2 Nothing is said of this link'),
      ]);
      const [card] = parse(html(box(':::صوت', address))).querySelectorAll('.elsewhere a');
      expect(card?.text).toBe('صوت على a.example');
    },
  );

  it('leaves what stands below it as it is', () => {
    const below = html(`${box(':::صوت', '[موج](a.mp3)')}\n\nhttps://youtu.be/abcdefghijk`);
    expect(below).toContain('<figure class="elsewhere"><p><a href="https://youtu.be/abcdefghijk"');
  });

  it.each([
    ['http://a.example/b.mp3', true],
    ['HTTPS://a.example/b.mp3', true],
    ['www.a.example/b.mp3', true],
    ['a.mp3?from=https://b.example', false],
  ])('has a file elsewhere or not: %s', (file, isElsewhere) => {
    expect(render(box(':::صوت', `[موج](${file})`)).media).toHaveLength(isElsewhere ? 0 : 1);
  });

  it.each(['![](a.mp3)', '![ ](a.mp3)', '[](a.mp3)', '[a.mp3](a.mp3)', 'a.mp3', '<a.mp3>'])(
    'says nothing with %s',
    (file) => {
      const text = box(':::صوت', file, 'نص');
      expect(asked(text)).toEqual([expect.stringContaining('2 This file has no description')]);
      expect(render(text).media).toMatchObject([{ src: 'a.mp3', description: '' }]);
      expect(html(text)).toContain('نص');
    },
  );
});

it('places are filled, each with its own', () => {
  const drawn = Array.from({ length: 11 }, (_none, at) => ({ player: `ش${at}`, file: `م${at}` }));
  const places = ['player 1', 'file 0', 'file 10', 'player 11', 'file 11'];
  expect(fillMediaPlaces(places.map((place) => `<media-${place}>`).join(' '), drawn)).toBe(
    'ش1 م0 م10  ',
  );
});

describe('a link elsewhere', () => {
  const labelOf = (address: string) =>
    parse(html(`[لقاء](${address})`)).querySelector('.elsewhere .host')?.text;

  it.each([
    [
      'فيديو على يوتيوب:',
      'youtube.com/watch?v=a m.youtube.com/shorts/a music.youtube.com/watch?v=a',
    ],
    ['فيديو على يوتيوب:', 'www.youtube-nocookie.com/embed/a youtube.com/live/a youtube.com/v/a'],
    [
      'صفحة على يوتيوب:',
      'youtube.com/@a youtube.com/a/watch youtube.com/a/shorts/b youtu.be/a youtu.be/abcdefghijkl',
    ],
    ['فيديو على فيميو:', 'player.vimeo.com/video/12345 www.vimeo.com/channels/a/12345'],
    ['صفحة على فيميو:', 'vimeo.com/about vimeo.com/1234'],
    ['منشور على إكس:', 'mobile.twitter.com/a/status/12 www.x.com/a/status/12'],
    ['صفحة على إكس:', 'x.com/a twitter.com/a/status/b'],
    [
      'فيديو على فيسبوك:',
      'm.facebook.com/watch?v=1 fb.watch/abcdefghij/ fb.watch/abcdefghij facebook.com/reel/1',
    ],
    [
      'منشور على فيسبوك:',
      'facebook.com/permalink.php?a facebook.com/photo?a web.facebook.com/share/a',
    ],
    ['صفحة على فيسبوك:', 'facebook.com/khabar facebook.com/a/watch facebook.com/a/reel/b'],
    ['فيديو على إنستغرام:', 'instagram.com/tv/a www.instagram.com/a/reels/b'],
    ['صفحة على إنستغرام:', 'instagram.com/a'],
    ['فيديو على تيك توك:', 'vm.tiktok.com/ZMa vt.tiktok.com/Za m.tiktok.com/t/Za'],
    ['صفحة على تيك توك:', 'tiktok.com/@a tiktok.com/@a/Zb'],
    ['منشور على تيليغرام:', 't.me/s/a/12 telegram.me/abc/1'],
    ['صفحة على تيليغرام:', 't.me/a t.me/a/b t.me/s/a t.me/joinchat/a/12'],
  ])('is named %s of %s', (label, addresses) => {
    for (const address of addresses.split(' '))
      expect([address, labelOf(`https://${address}`)]).toEqual([address, label]);
  });

  it.each([
    ['Video on YouTube:', 'https://youtu.be/abcdefghijk'],
    ['Video on Vimeo:', 'https://vimeo.com/123456789'],
    ['Post on X:', 'https://x.com/khabar/status/1'],
    ['Post on Facebook:', 'https://facebook.com/khabar/posts/1'],
    ['Post on Instagram:', 'https://instagram.com/p/abc/'],
    ['Video on TikTok:', 'https://tiktok.com/@khabar/video/1'],
    ['Post on Telegram:', 'https://t.me/khabar/12'],
  ])('is named %s on an English page', (label, address) => {
    expect(parse(render(`[A talk](${address})`, 'en').html).querySelector('.host')?.text).toBe(
      label,
    );
  });

  it('has its line when something is said of it', () => {
    expect(notes('سطر\n\n[لقاء <b>](https://youtu.be/abcdefghijk)')).toEqual([[3, 'advice']]);
  });

  it.each([
    'https://notyoutube.com/watch?v=a',
    'https://youtube.com.a.example/watch?v=a',
    'https://youtu.be.a.example/abcdefghijk',
    'https://notyoutu.be/abcdefghijk',
    'https://myvimeo.com/12345',
    'https://vimeo.com.a.example/12345',
    'https://ax.com/a/status/1',
    'https://x.com.a.example/a/status/1',
    'https://afacebook.com/watch',
    'https://facebook.com.a.example/watch',
    'https://afb.watch/a',
    'https://fb.watch.a.example/a',
    'https://instagram.com.a.example/p/a',
    'https://ainstagram.com/p/a',
    'https://atiktok.com/video/1',
    'https://tiktok.com.a.example/video/1',
    'https://at.me/a/1',
    'https://t.me.a.example/a/1',
  ])('to a host of a like name has no card: %s', (address) => {
    expect(labelOf(address)).toBeUndefined();
  });

  it.each([
    ['www.youtube.com/watch?v=abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['[ن](www.youtube.com/watch?v=abcdefghijk)', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['[ن](https://youtu.be/abcdefghijk)  ', 'https://youtu.be/abcdefghijk'],
    ['[ن](https://youtu.be/abcdefghijk)\u00A0', 'https://youtu.be/abcdefghijk'],
  ])('leads there: %s', (text, href) => {
    expect(parse(html(text)).querySelector('.elsewhere a')?.getAttribute('href')).toBe(href);
  });

  it.each([
    '[ن](https://youtu.be/abcdefghijk) .',
    '[ن](https://youtu.be/abcdefghijk) ![ب](b.png)',
    '![ن](https://youtu.be/abcdefghijk)',
    'شاهد www.youtube.com/watch?v=abcdefghijk',
    '[![ن](a.png)](https://youtu.be/abcdefghijk)',
    '[ن](https://)',
    '> [ن](https://youtu.be/abcdefghijk)',
  ])('is no card in %s', (text) => {
    expect(html(text)).not.toContain('elsewhere');
  });
});
