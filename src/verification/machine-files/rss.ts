import { isRfc822Date } from '../machine-dates.ts';
import {
  checked,
  type FileReport,
  htmlReferences,
  joined,
  missing,
  momentProblems,
  own,
  repeated,
  selfProblems,
} from './file-report.ts';
import { childrenNamed, textOf, type XmlElement } from './xml.ts';

const DATE = 'Wed, 05 Mar 2025 22:00:00 GMT';

/**
 * Checks an RSS 2.0 feed.
 *
 * @param address where the feed is
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function rssReport(rss: XmlElement, address: string): FileReport {
  const [channel] = childrenNamed(rss, 'channel');
  if (!channel) return { problems: missing('rss', { channel: undefined }), references: [] };
  const items = childrenNamed(channel, 'item');
  const link = textOf(channel, 'link');
  const self = childrenNamed(channel, 'atom:link').find(
    ({ attributes }) => attributes.rel === 'self',
  );
  const needed = {
    title: textOf(channel, 'title'),
    link,
    description: textOf(channel, 'description'),
  };
  return joined([
    {
      problems: [
        ...checked(
          'rss',
          'version',
          rss.attributes.version ?? '',
          (version) => version === '2.0',
          '2.0',
        ),
        ...missing('channel', needed),
        ...selfProblems(self?.attributes.href, address),
        ...['pubDate', 'lastBuildDate'].flatMap((name) => dateProblems('channel', name, channel)),
        ...repeated(
          'guid',
          items.map((item) => textOf(item, 'guid')),
        ),
      ],
      references: [...own(link), ...own(self?.attributes.href)],
    },
    ...items.map((item, index) => itemReport(item, `item ${index + 1}`)),
  ]);
}

function itemReport(item: XmlElement, place: string): FileReport {
  const link = textOf(item, 'link');
  const [guid] = childrenNamed(item, 'guid');
  const isLink = guid?.attributes.isPermaLink !== 'false';
  const html = textOf(item, 'content:encoded');
  const enclosures = childrenNamed(item, 'enclosure');
  return {
    problems: [
      ...missing(place, {
        'title / description': textOf(item, 'title') ?? textOf(item, 'description'),
        link,
        guid: guid?.text,
        pubDate: textOf(item, 'pubDate'),
      }),
      ...childrenNamed(item, 'dc:creator').flatMap(({ text }) =>
        missing(place, { 'dc:creator': text }),
      ),
      ...momentProblems(place, 'atom:updated', textOf(item, 'atom:updated')),
      ...dateProblems(place, 'pubDate', item),
      ...enclosures.flatMap(({ attributes: { url, length, type } }) => [
        ...missing(`${place}, enclosure`, { url, length, type }),
        ...checked(
          `${place}, enclosure`,
          'length',
          length,
          (value) => /^\d+$/.test(value),
          '12345',
        ),
      ]),
    ],
    references: [
      ...own(link),
      ...(isLink ? own(guid?.text || undefined) : []),
      ...enclosures.flatMap(({ attributes: { url } }) =>
        url ? [{ target: url, use: 'shared' as const }] : [],
      ),
      ...htmlReferences(html),
      ...htmlReferences(textOf(item, 'description')),
    ],
  };
}

function dateProblems(place: string, name: string, element: XmlElement) {
  return checked(place, name, textOf(element, name), isRfc822Date, DATE);
}
