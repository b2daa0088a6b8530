import { COMMENTS, CONTENTS, DELETIONS } from '../left-out.ts';

/** Elements of OpenDocument that are HTML's by another name. https://docs.oasis-open.org/office/OpenDocument/v1.3/ */
export const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'table:table': 'table',
    'table:table-header-rows': 'thead',
    'table:table-row': 'tr',
    'table:table-cell': 'td',
    'text:section': 'div',
    'office:text': 'div',
    'text:ruby': 'ruby',
    'text:ruby-text': 'rt',
  }),
);

/** What holds no words of the text, and what it is called where it may be missed. */
export const SILENT: readonly (readonly [RegExp, string?])[] = [
  [/^text:(?:sequence-decls|soft-page-break|script)$/],
  [/^(?:office:forms|office:annotation-end|svg:title|svg:desc)$/],
  [/^office:annotation$/, COMMENTS],
  [/^text:(?:table-of-content|(?:table|illustration|object|user|alphabetical)-index)$/, CONTENTS],
  [/^text:tracked-changes$/, DELETIONS],
  [/^(?:draw:object|math:math)$/, 'كائنات مدرجة / embedded objects'],
];

/** What is hidden by itself, or waits to be filled in. */
export function isUnseen(node: globalThis.Element): boolean {
  return (
    /^text:(?:hidden-text|hidden-paragraph|placeholder)$/i.test(node.nodeName) ||
    node.getAttribute('text:display') === 'none' ||
    (/^text:section$/i.test(node.nodeName) && node.getAttribute('text:is-hidden') === 'true')
  );
}
