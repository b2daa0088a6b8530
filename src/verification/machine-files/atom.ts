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

/**
 * Checks an Atom feed.
 *
 * @param address where the feed is
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomReport(feed: XmlElement, address: string): FileReport {
  const entries = childrenNamed(feed, 'atom:entry');
  const self = linkOf(feed, 'self');
  return joined([
    {
      problems: [
        ...partProblems(feed, 'feed'),
        ...selfProblems(self, address),
        ...repeated(
          'id',
          entries.map((entry) => textOf(entry, 'atom:id')),
        ),
      ],
      references: [...own(self), ...own(linkOf(feed, 'alternate'))],
    },
    ...entries.map((entry, index) => entryReport(entry, `entry ${index + 1}`, authorOf(feed))),
  ]);
}

function entryReport(entry: XmlElement, place: string, feedAuthor: string | undefined): FileReport {
  const link = linkOf(entry, 'alternate');
  const content = childrenNamed(entry, 'atom:content')[0];
  return {
    problems: [
      ...partProblems(entry, place),
      ...missing(place, {
        'link / content': link ?? content?.text,
        author: authorOf(entry) ?? feedAuthor,
      }),
      ...momentProblems(place, 'published', textOf(entry, 'atom:published')),
    ],
    references: [
      ...own(link),
      ...(content?.attributes.type === 'html' ? htmlReferences(content.text) : []),
    ],
  };
}

/** What a feed and an entry both must have. */
function partProblems(element: XmlElement, place: string) {
  const updated = textOf(element, 'atom:updated');
  const id = textOf(element, 'atom:id');
  return [
    ...missing(place, { id, title: textOf(element, 'atom:title'), updated }),
    ...checked(place, 'id', id, (value) => URL.canParse(value), 'https://… / tag:…'),
    ...momentProblems(place, 'updated', updated),
  ];
}

function authorOf(element: XmlElement): string | undefined {
  return childrenNamed(element, 'atom:author').flatMap(
    (author) => textOf(author, 'atom:name') ?? [],
  )[0];
}

/** A link without `rel` leads to the page. */
function linkOf(element: XmlElement, rel: string): string | undefined {
  return childrenNamed(element, 'atom:link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === rel,
  )?.attributes.href;
}
