import { isObject, type JsonObject, listOf, textIn } from '../json.ts';
import {
  type FileReport,
  htmlReferences,
  joined,
  missing,
  momentProblems,
  own,
  repeated,
  selfProblems,
} from './file-report.ts';

/** Whether JSON says that it is a feed. */
export function isJsonFeed(value: unknown): value is JsonObject {
  return (
    isObject(value) && (textIn(value, 'version') ?? '').startsWith('https://jsonfeed.org/version/')
  );
}

/**
 * Checks a JSON Feed.
 *
 * @param address where the feed is
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFileReport(feed: JsonObject, address: string): FileReport {
  const items = listOf(feed.items).filter(isObject);
  const home = textIn(feed, 'home_page_url');
  const self = textIn(feed, 'feed_url');
  return joined([
    {
      problems: [
        ...missing('feed', {
          title: textIn(feed, 'title'),
          items: feed.items,
          home_page_url: home,
        }),
        ...selfProblems(self, address),
        ...repeated(
          'id',
          items.map((item) => textIn(item, 'id')),
        ),
      ],
      references: [...own(home), ...own(self)],
    },
    ...items.map((item, index) => itemReport(item, `item ${index + 1}`)),
  ]);
}

function itemReport(item: JsonObject, place: string): FileReport {
  const html = textIn(item, 'content_html');
  const url = textIn(item, 'url');
  const images = ['image', 'banner_image'].flatMap((name) => textIn(item, name) ?? []);
  return {
    problems: [
      ...missing(place, {
        id: textIn(item, 'id'),
        url,
        'content_html / content_text': html ?? textIn(item, 'content_text'),
      }),
      ...['date_published', 'date_modified'].flatMap((name) =>
        momentProblems(place, name, textIn(item, name)),
      ),
    ],
    references: [
      ...own(url),
      ...images.map((target) => ({ target, use: 'shared' as const })),
      ...htmlReferences(html),
    ],
  };
}
