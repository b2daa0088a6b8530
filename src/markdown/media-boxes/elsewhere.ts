import type { StateCore, Token } from 'markdown-it';
import { ELSEWHERE_WITHOUT_DESCRIPTION } from '../../diagnostics/messages/media.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { stringsIn } from '../../strings/strings-in.ts';
import { environmentOf } from '../environment.ts';
import { isBreak } from '../inline-lines.ts';
import { type FirstLink, firstLink } from '../links/first-link.ts';
import { element, inlineBlock, inlineToken, textToken } from '../make-token.ts';
import { writtenDuration } from './duration.ts';
import { type ElsewhereKind, knownHost } from './hosts.ts';

const WEB = /^(?:https?:\/\/|www\.)/i;

/** Whether an address leads to another site. */
export function isElsewhere(address: string): boolean {
  return WEB.test(address);
}

/**
 * A paragraph that is only a link to a video or a post elsewhere becomes a card that names its host.
 * Nothing is fetched from there.
 */
export function elsewhereCards(state: StateCore): void {
  const { language } = environmentOf(state.env);
  const output: Token[] = [];
  for (let at = 0; at < state.tokens.length; at += 1) {
    const [open, inline] = state.tokens.slice(at, at + 2);
    const isParagraph = open?.type === 'paragraph_open' && open.level === 0;
    const link = isParagraph && inline ? onlyLink(state, inline) : undefined;
    if (link && inline && knownHost(webAddress(link.href), language)) {
      const card = cardOf(state, link, (inline.map?.[0] ?? 0) + 1);
      for (const token of element(state, 'figure', 'figure', card, { class: 'elsewhere' }))
        output.push(token);
      at += 2;
    } else if (open) output.push(open);
  }
  state.tokens = output;
}

function onlyLink(state: StateCore, { children }: Token): FirstLink | undefined {
  const parts = children ?? [];
  const isAlone = !parts.some((part) => isBreak(part) || part.type === 'image');
  const link = isAlone ? firstLink(state, parts) : undefined;
  const isRest = link?.rest.some(({ content }) => content.trim() !== '');
  return isRest ? undefined : link;
}

/** `www.` alone is an address, too. */
function webAddress(href: string): string {
  return href.startsWith('www.') ? `https://${href}` : href;
}

/** What an editor has said of a link elsewhere besides. */
interface About {
  readonly kind?: ElsewhereKind;
  readonly duration?: number | undefined;
}

/** «فيديو على يوتيوب، 3:20: لقاء مع حارس المنارة», all of it the link. */
export function cardOf(
  state: StateCore,
  { href, words }: FirstLink,
  line: number,
  about: About = {},
): readonly Token[] {
  const { language, notes, digits } = environmentOf(state.env);
  const address = webAddress(href);
  if (words.length === 0)
    notes.push({ line, severity: 'advice', ...ELSEWHERE_WITHOUT_DESCRIPTION });
  const strings = stringsIn(language);
  const known = knownHost(address, language);
  const name = known?.name ?? (URL.canParse(address) ? new URL(address).hostname : address);
  const where = strings.elsewhere[about.kind ?? known?.kind ?? 'page'].replace('{host}', name);
  const length =
    about.duration === undefined
      ? ''
      : strings.comma + inDigits(writtenDuration(about.duration), digits);
  const label = words.length === 0 ? where + length : `${where}${length}:`;
  const inside = [
    inlineToken(state, 'link_open', 'a', 1, { href: address, rel: 'external noopener' }),
    inlineToken(state, 'host_open', 'span', 1, { class: 'host' }),
    textToken(state, label),
    inlineToken(state, 'host_close', 'span', -1),
    ...(words.length > 0 ? [textToken(state, ' ')] : []),
    ...words,
    inlineToken(state, 'link_close', 'a', -1),
  ];
  return element(state, 'card', 'p', [inlineBlock(state, inside, line - 1)]);
}
