import type { StateCore, Token } from 'markdown-it';
import {
  characterProblems,
  isolateProblem,
  presentationAdvice,
} from '../../diagnostics/characters.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  MARKS_WITHOUT_END,
  presentationFormsByHand,
} from '../../diagnostics/messages/characters.ts';
import { hasTooManyMarks, withFewMarks } from '../../text/marks.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';
import { inlineText } from '../inline-text.ts';

/**
 * Refuses what an entity (`&#x202E;`) or an encoded address writes and the file itself does not show,
 * and isolates that do not close in their block.
 */
export function characters({ tokens, env, md }: StateCore): void {
  const { notes, pictures } = environmentOf(env);
  const refuse = (line: number, { ar, en }: Message) =>
    notes.push({ line, severity: 'error', ar, en });
  for (const token of tokens) {
    for (const [part, line] of inlineLines(token)) {
      for (const problem of stringsOf(part).flatMap(characterProblems)) refuse(line, problem);
      notes.push(
        ...stringsOf(part)
          .flatMap((text) => presentationAdvice(text, presentationFormsByHand))
          .map((note) => ({ ...note, line })),
      );
    }
    if (token.type === 'fence') {
      for (const problem of characterProblems(md.utils.unescapeAll(token.info))) {
        refuse((token.map?.[0] ?? 0) + 1, problem);
      }
    }
    const isolate = isolateProblem(inlineText(token));
    if (isolate) refuse((token.map?.[0] ?? 0) + 1, isolate);
  }
  for (const { alt, line } of pictures) {
    const isolate = isolateProblem(alt);
    if (isolate) refuse(line, isolate);
  }
}

/**
 * Refuses letters on which entities put more marks than can be put in order, and takes these away: the steps
 * that come after it normalise texts. Those of the file itself were refused before.
 */
export function fewMarks({ tokens, env }: StateCore): void {
  for (const [part, line] of tokens.flatMap((token) => [...inlineLines(token)])) {
    for (const token of [part, ...(part.children ?? [])]) {
      if (!hasTooManyMarks(token.content)) continue;
      token.content = withFewMarks(token.content);
      environmentOf(env).notes.push({ line, severity: 'error', ...MARKS_WITHOUT_END });
    }
  }
}

/** All that a part puts on the page: its text, and its title, address and description. */
function stringsOf({ content, attrs, children }: Token): readonly string[] {
  return [
    content,
    ...(attrs ?? []).map(([, value]) => String(value)),
    ...(children ?? []).map((child) => child.content),
  ];
}
