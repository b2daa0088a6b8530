import {
  codePointOf,
  hasUnbalancedIsolates,
  invisibleCharacters,
  keyboardLetters,
  presentationForms,
} from '../text/characters.ts';
import { hasTooManyMarks } from '../text/marks.ts';
import type { Message } from './message.ts';
import {
  ISOLATE_NOT_CLOSED,
  invisibleCharacter,
  MARKS_WITHOUT_END,
  presentationFormsRead,
} from './messages/characters.ts';
import type { Note } from './problem.ts';

/** What must be mended in a text before it can be published, each line's characters once. */
export function characterProblems(text: string): readonly Note[] {
  return text.split('\n').flatMap((content, index) => {
    const messages = Array.from(invisibleCharacters(content), ([character, wordBefore]) =>
      invisibleCharacter(codePointOf(character), wordBefore),
    );
    if (hasTooManyMarks(content)) messages.push(MARKS_WITHOUT_END);
    return messages.map((message): Note => {
      return { line: index + 1, severity: 'error', ...message };
    });
  });
}

/**
 * Advises once on all letters of a text that stand in it as lead type had them: a text from a PDF has
 * nothing else. It is read in letters of the keyboard.
 *
 * @param message `presentationFormsByHand` where `npm run check -- --fix` does not reach them
 */
export function presentationAdvice(text: string, message = presentationFormsRead): readonly Note[] {
  const forms = presentationForms(text);
  const [first] = forms;
  if (first === undefined) return [];
  const line = text.slice(0, text.indexOf(first)).split('\n').length;
  const said = message(first, keyboardLetters(first), forms.length);
  return [{ line, severity: 'advice', ...said }];
}

/** What to mend where isolates (U+2066 to U+2069) do not close in the block that has them. */
export function isolateProblem(text: string): Message | undefined {
  return hasUnbalancedIsolates(text) ? ISOLATE_NOT_CLOSED : undefined;
}
