import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
const box = (...lines: readonly string[]) => renderMarkdown(md, [...lines, ':::'].join('\n'));
const notesOf = (...lines: readonly string[]) =>
  box(...lines).notes.map(({ line, severity, en }) => `${line} ${severity}: ${en}`);

describe('a box for a video', () => {
  const WRITTEN = [
    ':::فيديو',
    '[قوارب **تدخل**](boats.mp4)',
    'صورة: boats.jpg',
    'عاد الصيادون.',
    'تصوير: ليلى',
    '',
    'ترجمة: boats.vtt',
    'المدة: ٣:٢٠',
  ];

  it('hands on its file, its picture, its captions and its length, with their lines', () => {
    const { media, pictures, notes } = box(...WRITTEN);
    expect(notes).toEqual([]);
    expect(pictures).toEqual([{ line: 3, src: 'boats.jpg', alt: '', priority: false }]);
    expect(media).toEqual([
      {
        kind: 'video',
        line: 2,
        src: 'boats.mp4',
        description: 'قوارب تدخل',
        poster: 0,
        captions: { line: 7, value: 'boats.vtt' },
        duration: 200,
      },
    ]);
  });

  it('hands on no field that was not written, since an undefined one does not come back from a store', () => {
    const { media } = box(':::صوت', '[نشرة](news.mp3)');
    expect(media).toStrictEqual([{ kind: 'audio', line: 2, src: 'news.mp3', description: 'نشرة' }]);
  });

  it('shows its description, its caption and its credit', () => {
    const html = box(...WRITTEN).html.replace(/<media-\w+ \d+>/g, '');
    const caption = parse(html).querySelector('figure.video figcaption');
    expect(caption?.querySelector('strong')?.text).toBe('قوارب تدخل');
    expect(caption?.querySelector('.credit')?.text).toBe('تصوير: ليلى');
    expect(caption?.text).toContain('عاد الصيادون.');
    expect(caption?.text).not.toMatch(/المدة|boats/);
  });

  it.each([
    ['in English', [':::Video', '![Boats](a.mp4)', 'poster: a.jpg', 'length: 1:02:03']],
    ['with links to its files', [':::فيديو', '[ق](a.mp4)', 'الصورة: [ص](a.jpg)', 'مدة: 62:03']],
  ])('is read %s', (_how, lines) => {
    const { media, pictures, notes } = box(...lines);
    expect(notes).toEqual([]);
    expect(pictures[0]?.src).toBe('a.jpg');
    expect(media[0]?.duration).toBe(3723);
  });

  it.each([
    ['no file', [':::فيديو', 'نصّ بلا ملف'], /^2 error: This box names no file/],
    ['a space', [':::صوت', '[ق](my talk.mp3)'], /^2 error: This is .*: \[ق\]\(my%20talk\.mp3\)/],
    ['own disk', [':::صوت', '[ق](C:\\a\\talk.mp3)'], /^2 error: This is .*\(talk\.mp3\)/],
    ['nothing', [':::صوت'], /^1 error: This box names no file.*fisher\.mp3/],
    ['no description', [':::صوت', '[](a.mp3)'], /^2 error: This file has no description/],
    ['a bare name', [':::صوت', 'a.mp3'], /^2 error: This file has no description/],
    ['no picture', [':::فيديو', '[ق](a.mp4)'], /^2 advice: This video has no picture/],
    [
      'a length in words',
      [':::صوت', '[ق](a.mp3)', '', 'المدة: ثلاث دقائق'],
      /^4 error: The length "ثلاث دقائق" is not understood/,
    ],
    ['a length of 61 seconds', [':::صوت', '[ق](a.mp3)', 'المدة: 3:61'], /^3 error: The length/],
    ['a picture of sound', [':::صوت', '[ق](a.mp3)', 'صورة: a.jpg'], /^3 advice: This line is not/],
    [
      'captions for another site',
      [':::فيديو', '[ق](https://a.example/b)', 'ترجمة: a.vtt'],
      /^3 advice: This line is not/,
    ],
  ])('with %s is told of', (_what, lines, said) => {
    expect(notesOf(...lines)).toEqual([expect.stringMatching(said)]);
  });
});

describe('what is elsewhere', () => {
  const textOf = (text: string, language: 'ar' | 'en' = 'ar') => {
    const { html } = renderMarkdown(md, text, language);
    return parse(html).querySelector('.elsewhere a[rel="external noopener"]')?.text;
  };

  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk', 'فيديو على يوتيوب: لقاء'],
    ['https://youtu.be/abcdefghijk', 'فيديو على يوتيوب: لقاء'],
    ['https://www.youtube.com/@khabar', 'صفحة على يوتيوب: لقاء'],
    ['https://vimeo.com/123456789', 'فيديو على فيميو: لقاء'],
    ['https://x.com/khabar/status/1', 'منشور على إكس: لقاء'],
    ['https://twitter.com/khabar/status/1', 'منشور على إكس: لقاء'],
    ['https://www.facebook.com/khabar/posts/1', 'منشور على فيسبوك: لقاء'],
    ['https://www.facebook.com/khabar/videos/1', 'فيديو على فيسبوك: لقاء'],
    ['https://www.instagram.com/reel/abc/', 'فيديو على إنستغرام: لقاء'],
    ['https://www.instagram.com/p/abc/', 'منشور على إنستغرام: لقاء'],
    ['https://www.tiktok.com/@khabar/video/1', 'فيديو على تيك توك: لقاء'],
    ['https://t.me/khabar/12', 'منشور على تيليغرام: لقاء'],
  ])('%s names its host', (address, shown) => {
    expect(textOf(`[لقاء](${address})`)).toBe(shown);
  });

  it('is named in the language of the page', () => {
    expect(textOf('[A talk](https://youtu.be/abcdefghijk)', 'en')).toBe('Video on YouTube: A talk');
  });

  it('in a box may be anywhere, and have a length and a caption', () => {
    const { html, notes } = box(
      ':::فيديو',
      '[لقاء](https://a.example/b.mp4)',
      'وصف',
      'المدة: 3:20',
    );
    expect(notes).toEqual([]);
    const figure = parse(html).querySelector('figure.elsewhere');
    expect(figure?.querySelector('a')?.text).toBe('فيديو على a.example، 3:20: لقاء');
    expect(figure?.querySelector('figcaption')?.text).toBe('وصف');
    expect(html).not.toContain('<video');
  });

  it.each(['https://youtu.be/abcdefghijk', '<https://youtu.be/abcdefghijk>'])(
    'and nothing is said of it, gets advice: %s',
    (text) => {
      expect(textOf(text)).toBe('فيديو على يوتيوب');
      expect(renderMarkdown(md, `سطر\n\n${text}`).notes).toMatchObject([
        { line: 3, severity: 'advice' },
      ]);
    },
  );

  it.each([
    ['within a sentence', 'شاهد [لقاء](https://youtu.be/abcdefghijk) اليوم'],
    ['on a site that we know nothing of', '[لقاء](https://a.example/watch)'],
    ['beside another', '[أ](https://youtu.be/abcdefghijk) [ب](https://youtu.be/abcdefghijk)'],
    ['above other words', '[أ](https://youtu.be/abcdefghijk)\nوكلام'],
    ['in a list', '- [أ](https://youtu.be/abcdefghijk)'],
  ])('is a link like any other %s', (_where, text) => {
    expect(renderMarkdown(md, text).html).not.toContain('elsewhere');
  });

  it('does not introduce an article', () => {
    expect(renderMarkdown(md, '[أ](https://youtu.be/abcdefghijk)\n\nأول.').lede).toBe('أول.');
  });
});
