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
  presentationForm,
} from './messages/characters.ts';
import type { Note } from './problem.ts';

/** What must be mended in a text before it can be published, each line's characters once. */
export function characterProblems(text: string): readonly Note[] {
  return text.split('\n').flatMap((content, index) => {
    const messages = new Map<string, Message>();
    for (const [character, wordBefore] of invisibleCharacters(content)) {
      messages.set(character, invisibleCharacter(codePointOf(character), wordBefore));
    }
    for (const form of presentationForms(content)) {
      messages.set(form, presentationForm(form, codePointOf(form), keyboardLetters(form)));
    }
    if (hasTooManyMarks(content)) messages.set('marks', MARKS_WITHOUT_END);
    return Array.from(messages.values(), (message): Note => {
      return { line: index + 1, severity: 'error', ...message };
    });
  });
}

/** What to mend where isolates (U+2066 to U+2069) do not close in the block that has them. */
export function isolateProblem(text: string): Message | undefined {
  return hasUnbalancedIsolates(text) ? ISOLATE_NOT_CLOSED : undefined;
}
