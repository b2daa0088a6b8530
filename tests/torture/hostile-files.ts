import fc from 'fast-check';
import { hostileLine, hostileText } from './hostile.ts';

const TAGS =
  'p div span h1 h2 h6 ul ol li table tr td th thead blockquote figure figcaption img a b i em strong br hr pre code script style iframe video audio form input svg math template noscript article section aside header footer nav time dl dt dd sup sub del s q cite body html head title meta main details summary select option ruby rt'.split(
    ' ',
  );

const ATTRIBUTES = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' href="javascript:alert(1)"',
    ' href="//x"',
    ' href="#a"',
    ' id="a"',
    ' src="a.png"',
  ],
  ...[
    ' src="../../etc/passwd"',
    ' src=data:image/png;base64,x',
    ' onload=alert(1)',
    ' style="x:expression(1)"',
  ],
  ...[
    ' alt="]](x"',
    " title='\"'",
    ' colspan="9999999"',
    ' rowspan="-1"',
    ' start="9e9"',
    ' lang="fa"',
    ' dir=rtl',
  ],
  ...[
    ' href="/a b(c)"',
    ' datetime="2025-13-45"',
    ' class="footnote"',
    ' hidden',
    ' aria-hidden="true"',
    ' =',
  ],
);

/** Trees of HTML and what is left of them. */
export const hostileHtml = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc
          .tuple(fc.constantFrom(...TAGS), ATTRIBUTES)
          .map(([tag, attributes]) => `<${tag}${attributes}>`),
        weight: 5,
      },
      { arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`), weight: 3 },
      { arbitrary: hostileText, weight: 2 },
      {
        arbitrary: fc.constantFrom(
          '<!doctype html>',
          '<!--',
          '-->',
          '<![CDATA[',
          '</',
          '<',
          '&',
          '<p',
        ),
        weight: 1,
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Text as XML has it. */
export const xmlText = hostileLine.map((text) =>
  text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;'),
);

const ELEMENTS = {
  w: 'w:p w:r w:t w:tbl w:tr w:tc w:hyperlink w:br w:del w:ins w:footnoteReference w:drawing w:sdt w:sdtContent w:numPr w:pPr w:rPr w:b w:tab w:fldSimple w:instrText',
  text: 'text:p text:h text:span text:a text:list text:list-item text:note text:note-body text:s text:tab text:line-break table:table table:table-row table:table-cell draw:frame draw:image office:annotation text:section text:bookmark',
};

const XML_ATTRIBUTES = fc.constantFrom(
  ...[
    '',
    '',
    ' w:val="Heading1"',
    ' w:id="2"',
    ' w:val="99"',
    ' r:id="rId9"',
    ' text:style-name="T1"',
  ],
  ...[
    ' text:outline-level="-3"',
    ' text:outline-level="x"',
    ' xlink:href="javascript:x"',
    ' xlink:href="../x.png"',
  ],
  ...[
    ' table:number-columns-spanned="100000000"',
    ' table:number-columns-repeated="99999999"',
    ' text:c="99999999"',
  ],
);

/** Elements of Word or OpenDocument in each other, closed or not. */
export function hostileXml(kind: keyof typeof ELEMENTS): fc.Arbitrary<string> {
  const names = ELEMENTS[kind].split(' ');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      xmlText,
      fc
        .tuple(fc.constantFrom(...names), XML_ATTRIBUTES, fc.array(tie('tree'), { maxLength: 4 }))
        .map(
          ([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`,
        ),
    ),
  }));
  return fc.oneof(
    { arbitrary: fc.array(tree, { maxLength: 6 }).map((trees) => trees.join('')), weight: 9 },
    { arbitrary: hostileText, weight: 1 },
  );
}

const RTF =
  '{ } {\\* \\par \\pard \\b \\b0 \\i \\ul \\v \\v0 \\u1582? \\u-1? \\u99999 \\uc0 \\uc5 \\uc-1 \\\'ce \\\'zz \\bin9 \\bin-1 \\tab \\line {\\pntext {\\fldinst {\\fldrslt {\\field HYPERLINK "x" \\fs24 \\f0 \\f99 \\ansicpg1256 \\ansicpg0 \\fcharset178 \\plain \\sect \\ltrch \\rtlch \\~ \\_ \\- \\: \\\\ \\{ \\info \\listtext خبر abc \u00ce\u00c8\u00d1'.split(
    ' ',
  );

/** Words of RTF in any order. */
export const hostileRtf = fc
  .array(fc.oneof(fc.constantFrom(...RTF), fc.constant(' '), hostileLine), { maxLength: 40 })
  .map((parts) => parts.join(''));
