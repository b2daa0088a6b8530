import { childOf, childrenOf, textIn, type XmlElement } from './xml-elements.ts';

/** Where an export of Blogger says what an entry is, among its labels. */
const KIND = 'http://schemas.google.com/g/2005#kind';

/** What becomes of an entry of a feed: an article, or what is counted under its name, or is of the system. */
export type EntryKind = 'article' | 'comment' | 'page' | 'system';

/** An export of Blogger has pages, comments, settings and the template of a blog among its articles. */
export function kindOf(entry: XmlElement): EntryKind {
  const said = textIn(entry, 'blogger:type') || lastPart(kindCategory(entry));
  const isTrashed = textIn(entry, 'blogger:status') === 'SOFT_TRASHED';
  switch (said.toLowerCase()) {
    case '':
    case 'post':
      return isTrashed ? 'system' : 'article';
    case 'comment':
    case 'page':
      return isTrashed ? 'system' : said.toLowerCase() === 'page' ? 'page' : 'comment';
    default:
      return 'system';
  }
}

/** Whether an entry was not published yet, as the Atom Publishing Protocol and Blogger say it. */
export function isDraft(entry: XmlElement): boolean {
  const control = childOf(entry, 'app:control', 'control');
  const said = control && textIn(control, 'app:draft', 'draft');
  return said === 'yes' || /^(?:DRAFT|SCHEDULED)$/.test(textIn(entry, 'blogger:status'));
}

/** The path of an entry that has no link of its own, as exports of Blogger are today. */
export function pathOf(entry: XmlElement): string {
  return textIn(entry, 'blogger:filename');
}

/** The labels of an entry, without what Blogger says of itself among them. */
export function labelsOf(entry: XmlElement): readonly XmlElement[] {
  return childrenOf(entry, 'category').filter(({ attributes }) => attributes.scheme !== KIND);
}

function kindCategory(entry: XmlElement): string {
  const category = childrenOf(entry, 'category').find(
    ({ attributes }) => attributes.scheme === KIND,
  );
  return category?.attributes.term ?? '';
}

function lastPart(term: string): string {
  return term.slice(term.lastIndexOf('#') + 1);
}
