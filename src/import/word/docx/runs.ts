import { childNamed, nodesIn, valueIn, type XmlNode } from '../xml-tree.ts';
import { type StyleChains, saysOf, styleSays } from './styles.ts';

/** Marks that a style gives to words, and that mammoth reads only beside the words themselves. */
const MARKS = ['w:b', 'w:i', 'w:strike', 'w:dstrike'];

/** Marks that mammoth knows by another name: those of the letters of Arabic alone, and two lines for one. */
const SAME: ReadonlyMap<string, string> = new Map([['w:dstrike', 'w:strike']]);

/** Fonts whose signs mammoth knows. */
const KNOWN_SIGNS = /^(?:symbol|webdings|wingdings(?: [23])?)$/i;

/** Where fonts of signs have theirs: no other font shows anything there. */
const SIGN = /[\uF000-\uF0FF]/;

/** The marks of a run as mammoth reads them, whoever gives them to it. */
export function marksOf(run: XmlNode, styles: StyleChains): readonly XmlNode[] {
  const properties = childNamed(run, 'w:rPr');
  const chain = styles(valueIn(properties, 'w:rStyle'));
  const isArabic = saysOf(properties, 'w:rtl') === true || saysOf(properties, 'w:cs') === true;
  return MARKS.flatMap((name) => {
    const own = saysOf(properties, name);
    const arabic = isArabic ? saysOf(properties, `${name}Cs`) : undefined;
    const isOn = own ?? arabic ?? styleSays(chain, name);
    return isOn ? [{ name: SAME.get(name) ?? name, attributes: {}, children: [] }] : [];
  });
}

/** Whether nobody sees a run's words: by itself, or by its style or its paragraph's. */
export function isHiddenRun(run: XmlNode, paragraph: string, styles: StyleChains): boolean {
  const properties = childNamed(run, 'w:rPr');
  return (
    saysOf(properties, 'w:vanish') ??
    [valueIn(properties, 'w:rStyle'), paragraph].some((id) => styleSays(styles(id), 'w:vanish'))
  );
}

/**
 * The words of a run, those in a font of signs as the signs that it shows.
 *
 * @param unknown is told of a font of signs whose signs nobody knows
 */
export function withSigns(
  run: XmlNode,
  children: readonly (XmlNode | string)[],
  unknown: (font: string) => void,
): (XmlNode | string)[] {
  const fonts = childNamed(childNamed(run, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  const font = fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '';
  for (const { attributes } of nodesIn(run, 'w:sym'))
    if (!KNOWN_SIGNS.test(attributes['w:font'] ?? '')) unknown(attributes['w:font'] ?? '');
  return children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === 'string' || child.name !== 'w:t') return [child];
    const words = child.children.join('');
    if (KNOWN_SIGNS.test(font)) return [...words].map((letter) => sign(letter, font, child));
    if (SIGN.test(words)) unknown(font);
    return [child];
  });
}

/** A letter of a font of signs. Those of other fonts, among which are all of Arabic, stay as they are. */
function sign(letter: string, font: string, words: XmlNode): XmlNode {
  const code = letter.charCodeAt(0);
  if (letter.trim() === '' || (code > 0xff && !SIGN.test(letter)))
    return { ...words, children: [letter] };
  const char = (code | 0xf000).toString(16).toUpperCase();
  return { name: 'w:sym', attributes: { 'w:font': font, 'w:char': char }, children: [] };
}
