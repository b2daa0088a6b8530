import type { StateCore, Token } from 'markdown-it';
import type { Message } from '../../diagnostics/message.ts';
import {
  FIELD_NOT_USED,
  lengthUnreadable,
  mediaWithoutDescription,
  mediaWithoutFile,
  VIDEO_WITHOUT_POSTER,
} from '../../diagnostics/messages/media.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { betterAddress } from '../advice/better-address.ts';
import { environmentOf } from '../environment.ts';
import { decoded } from '../figures/figures.ts';
import { isBreak } from '../inline-lines.ts';
import { plainText } from '../inline-text.ts';
import { type FirstLink, firstLink } from '../links/first-link.ts';
import { blockToken, element, inlineBlock } from '../make-token.ts';
import { parseDuration } from './duration.ts';
import { isElsewhere } from './elsewhere.ts';
import { elsewhereFigure } from './elsewhere-figure.ts';
import { type MediaBox, mediaBoxOf } from './media-box.ts';
import { playerCaption } from './player-caption.ts';

/** Boxes for media become figures: of a file of the site a player, of what is elsewhere a link that names its host. */
export function mediaFigures(state: StateCore): void {
  const output: Token[] = [];
  for (let at = 0; at < state.tokens.length; at += 1) {
    const [open, inline] = state.tokens.slice(at, at + 2);
    const box = mediaBoxOf(open);
    if (box && inline) {
      for (const token of figureOf(state, box, inline)) output.push(token);
      at += 2;
    } else if (open) output.push(open);
  }
  state.tokens = output;
}

function figureOf(state: StateCore, box: MediaBox, inline: Token): readonly Token[] {
  const children = inline.children ?? [];
  // Lines of fields stood between them.
  children.filter(isBreak).forEach((end, index) => {
    const line = box.lines[index + 1] ?? 0;
    end.map = [line - 1, line];
  });
  const line = (inline.map?.[0] ?? 0) + 1;
  const report = (message: Message, severity: Note['severity'] = 'error', at = line) =>
    environmentOf(state.env).notes.push({ line: at, severity, ...message });
  const link = firstLink(state, children);
  if (!link) {
    report(betterAddress(inline.content) ?? mediaWithoutFile(box.kind));
    return [];
  }
  const duration = durationOf(box, report);
  if (isElsewhere(link.href)) {
    for (const field of [box.fields.poster, box.fields.captions])
      if (field) report(FIELD_NOT_USED, 'advice', field.line);
    const [, below = line] = box.lines;
    return elsewhereFigure(state, link, { line, below, kind: box.kind, duration });
  }
  if (link.words.length === 0) report(mediaWithoutDescription(box.kind));
  return player(state, box, link, { line, duration }, report);
}

type Report = (message: Message, severity?: Note['severity'], at?: number) => void;

function durationOf({ fields }: MediaBox, report: Report): number | undefined {
  if (!fields.duration) return undefined;
  const { line, value } = fields.duration;
  const seconds = parseDuration(value);
  if (seconds === undefined) report(lengthUnreadable(value), 'error', line);
  return seconds;
}

function player(
  state: StateCore,
  { kind, fields }: MediaBox,
  link: FirstLink,
  { line, duration }: { readonly line: number; readonly duration: number | undefined },
  report: Report,
): readonly Token[] {
  const { media, pictures } = environmentOf(state.env);
  const isVideo = kind === 'video';
  const poster = isVideo ? fields.poster : undefined;
  if (isVideo && !poster) report(VIDEO_WITHOUT_POSTER, 'advice');
  if (!isVideo && fields.poster) report(FIELD_NOT_USED, 'advice', fields.poster.line);
  const still = blockToken(state, 'picture', 'img', 0);
  still.info = String(pictures.length);
  const title = inlineBlock(state, link.words, line - 1);
  const info = String(media.length);
  media.push({
    kind,
    line,
    src: decoded(link.href),
    description: plainText(title),
    ...(poster && { poster: pictures.length }),
    ...(fields.captions && { captions: fields.captions }),
    ...(duration !== undefined && { duration }),
  });
  // Its description is the player's: who hears the page would hear it twice.
  if (poster) pictures.push({ line: poster.line, src: poster.value, alt: '', priority: false });
  const caption = playerCaption(state, link);
  const [frame, file] = ['media_player', 'media_file'].map((name) => {
    const token = blockToken(state, name, '', 0);
    token.info = info;
    return token;
  });
  const inFrame = [...(poster ? [still] : []), ...(frame ? [frame] : [])];
  const inCaption = [inlineBlock(state, caption, line - 1), ...(file ? [file] : [])];
  return element(
    state,
    'figure',
    'figure',
    [
      ...element(state, 'media_frame', 'div', inFrame, { class: 'frame-of-media' }),
      ...element(state, 'figcaption', 'figcaption', inCaption),
    ],
    { class: kind },
  );
}
